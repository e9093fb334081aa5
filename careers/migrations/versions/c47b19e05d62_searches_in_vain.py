"""What was searched for in vain: hashes and their days, and the texts that five days have seen."""

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = "c47b19e05d62"
down_revision = "8c1e64d27fb3"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "unanswered",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("locale", sa.String(length=3), nullable=False),
        sa.PrimaryKeyConstraint("digest", "day", name=op.f("pk_unanswered")),
    )
    with op.batch_alter_table("unanswered") as batch_op:
        batch_op.create_index("ix_unanswered_day", ["day"], unique=False)

    op.create_table(
        "missing_words",
        sa.Column("text", sa.String(length=60), nullable=False),
        sa.Column("locale", sa.String(length=3), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("known", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("text", "locale", name=op.f("pk_missing_words")),
    )


def downgrade():
    op.drop_table("missing_words")
    op.drop_table("unanswered")
