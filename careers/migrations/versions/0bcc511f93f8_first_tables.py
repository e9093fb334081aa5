"""The first tables."""

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision = "0bcc511f93f8"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "activity",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("key_stage", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_activity")),
    )
    op.create_table(
        "alias",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("old_slug", sa.String(length=90), nullable=False),
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("kind", "old_slug", name=op.f("pk_alias")),
    )
    op.create_table(
        "change",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_change")),
    )
    op.create_table(
        "change_touches",
        sa.Column("change", sa.String(length=90), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("change", "kind", "slug", name=op.f("pk_change_touches")),
    )
    with op.batch_alter_table("change_touches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_touches_slug"), ["slug"], unique=False)

    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page", sa.String(length=200), nullable=False),
        sa.Column("locale", sa.String(length=3), nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
    )
    op.create_table(
        "figure",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("source", sa.String(length=90), nullable=False),
        sa.Column("series", sa.String(length=140), nullable=True),
        sa.Column("soc2020", sa.String(length=4), nullable=True),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_figure")),
    )
    with op.batch_alter_table("figure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_figure_series"), ["series"], unique=False)
        batch_op.create_index(batch_op.f("ix_figure_soc2020"), ["soc2020"], unique=False)
        batch_op.create_index(batch_op.f("ix_figure_source"), ["source"], unique=False)

    op.create_table(
        "guide",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("section", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_guide")),
    )
    with op.batch_alter_table("guide", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guide_section"), ["section"], unique=False)

    op.create_table(
        "job",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("routeway", sa.String(length=90), nullable=False),
        sa.Column("soc2020", sa.String(length=4), nullable=False),
        sa.Column("esco", sa.String(length=90), nullable=True),
        sa.Column("level_from", sa.Integer(), nullable=False),
        sa.Column("level_to", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_job")),
    )
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_job_routeway"), ["routeway"], unique=False)

    op.create_table(
        "job_routeway",
        sa.Column("job", sa.String(length=90), nullable=False),
        sa.Column("routeway", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("job", "routeway", name=op.f("pk_job_routeway")),
    )
    with op.batch_alter_table("job_routeway", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_job_routeway_routeway"), ["routeway"], unique=False)

    op.create_table(
        "offer",
        sa.Column("provider", sa.String(length=90), nullable=False),
        sa.Column("programme", sa.String(length=90), nullable=False),
        sa.Column("evidence", sa.String(length=10), nullable=False),
        sa.Column("period", sa.String(length=140), nullable=False),
        sa.Column("source", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("provider", "programme", name=op.f("pk_offer")),
    )
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_programme"), ["programme"], unique=False)

    op.create_table(
        "option",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("track", sa.String(length=10), nullable=False),
        sa.Column("level_from", sa.Integer(), nullable=False),
        sa.Column("level_to", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_option")),
    )
    op.create_table(
        "option_offer",
        sa.Column("provider", sa.String(length=90), nullable=False),
        sa.Column("option", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("provider", "option", name=op.f("pk_option_offer")),
    )
    with op.batch_alter_table("option_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_option_offer_option"), ["option"], unique=False)

    op.create_table(
        "place",
        sa.Column("name_key", sa.String(length=140), nullable=False),
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("kind", sa.String(length=6), nullable=False),
        sa.Column("title", sa.String(length=140), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("name_key", name=op.f("pk_place")),
    )
    op.create_table(
        "programme",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("option", sa.String(length=90), nullable=False),
        sa.Column("routeway", sa.String(length=90), nullable=False),
        sa.Column("level_from", sa.Integer(), nullable=False),
        sa.Column("level_to", sa.Integer(), nullable=False),
        sa.Column("last_start", sa.String(length=7), nullable=True),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_programme")),
    )
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_option"), ["option"], unique=False)
        batch_op.create_index(batch_op.f("ix_programme_routeway"), ["routeway"], unique=False)

    op.create_table(
        "programme_job",
        sa.Column("programme", sa.String(length=90), nullable=False),
        sa.Column("job", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("programme", "job", name=op.f("pk_programme_job")),
    )
    with op.batch_alter_table("programme_job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_job_job"), ["job"], unique=False)

    op.create_table(
        "provider",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("ukprn", sa.String(length=8), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("short", sa.Boolean(), nullable=False),
        sa.Column("mostly_here", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_provider")),
    )
    op.create_table(
        "provider_district",
        sa.Column("provider", sa.String(length=90), nullable=False),
        sa.Column("district", sa.String(length=90), nullable=False),
        sa.PrimaryKeyConstraint("provider", "district", name=op.f("pk_provider_district")),
    )
    with op.batch_alter_table("provider_district", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_provider_district_district"), ["district"], unique=False)

    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("provider", sa.String(length=90), nullable=False),
        sa.Column("name", sa.String(length=140), nullable=False),
        sa.Column("postcode", sa.String(length=10), nullable=False),
        sa.Column("town", sa.String(length=140), nullable=False),
        sa.Column("district", sa.String(length=90), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    with op.batch_alter_table("site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_site_provider"), ["provider"], unique=False)

    op.create_table(
        "transition",
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("start", sa.String(length=90), nullable=False),
        sa.Column("end", sa.String(length=90), nullable=False),
        sa.Column("stage", sa.String(length=90), nullable=False),
        sa.Column("kind", sa.String(length=6), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_transition")),
    )
    with op.batch_alter_table("transition", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_transition_end"), ["end"], unique=False)
        batch_op.create_index(batch_op.f("ix_transition_start"), ["start"], unique=False)

    op.create_table(
        "words",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("slug", sa.String(length=90), nullable=False),
        sa.Column("locale", sa.String(length=3), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("coverage", sa.Double(), nullable=False),
        sa.Column("card", sa.JSON(), nullable=False),
        sa.Column("tree", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "slug", "locale", name=op.f("pk_words")),
    )


def downgrade():
    for table in (
        "words",
        "transition",
        "site",
        "provider_district",
        "provider",
        "programme_job",
        "programme",
        "place",
        "option_offer",
        "option",
        "offer",
        "job_routeway",
        "job",
        "guide",
        "figure",
        "feedback",
        "change_touches",
        "change",
        "alias",
        "activity",
    ):
        op.drop_table(table)
