"""Several places may have one name, districts have outlines, and a provider may be a part of another."""

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = "5f2a91c40b7e"
down_revision = "3b7d0c5a9e21"
branch_labels = None
depends_on = None


def upgrade():
    # Only builds write places, so the table may be made anew: a primary key cannot be changed everywhere.
    op.drop_table("place")
    _create_place(
        ["name_key", "slug"],
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("district", sa.String(length=90), nullable=True),
        sa.Column("neighbour", sa.String(length=90), nullable=True),
        sa.Column("on_map", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "outline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("district", sa.String(length=90), nullable=False),
        sa.Column("corners", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("provider") as batch_op:
        batch_op.add_column(sa.Column("parent", sa.String(length=90), nullable=True))
        batch_op.create_index("ix_provider_parent", ["parent"], unique=False)


def downgrade():
    with op.batch_alter_table("provider") as batch_op:
        batch_op.drop_index("ix_provider_parent")
        batch_op.drop_column("parent")
    op.drop_table("outline")
    op.drop_table("place")
    _create_place(["name_key"], sa.Column("kind", sa.String(length=6), nullable=False))


def _create_place(key, *more):
    op.create_table(
        "place",
        sa.Column("name_key", sa.String(length=140), nullable=False),
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("title", sa.String(length=140), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        *more,
        sa.PrimaryKeyConstraint(*key),
    )
