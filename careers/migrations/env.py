"""Runs migrations on the database that the application is bound to."""

from __future__ import annotations

from alembic import context

from careers.extensions import db

with db.engine.connect() as connection:
    context.configure(connection=connection, target_metadata=db.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
