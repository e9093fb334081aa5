"""Figures say which chart they are drawn in, instead of a series that nothing read."""

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = "3b7d0c5a9e21"
down_revision = "0bcc511f93f8"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("figure") as batch_op:
        batch_op.drop_index("ix_figure_series")
        batch_op.drop_column("series")
        batch_op.add_column(sa.Column("chart", sa.String(length=140), nullable=True))
        batch_op.create_index("ix_figure_chart", ["chart"], unique=False)


def downgrade():
    with op.batch_alter_table("figure") as batch_op:
        batch_op.drop_index("ix_figure_chart")
        batch_op.drop_column("chart")
        batch_op.add_column(sa.Column("series", sa.String(length=140), nullable=True))
        batch_op.create_index("ix_figure_series", ["series"], unique=False)
