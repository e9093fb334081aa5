"""What people call things, language by language, for the search."""

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = "8c1e64d27fb3"
down_revision = "5f2a91c40b7e"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "thesaurus",
        sa.Column("locale", sa.String(length=3), nullable=False),
        sa.Column("tree", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("locale"),
    )


def downgrade():
    op.drop_table("thesaurus")
