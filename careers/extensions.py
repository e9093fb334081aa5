"""Flask's extensions, made once and bound to an application by `careers.app.create_app`."""

from __future__ import annotations

import sqlite3

from flask_babel import Babel
from flask_compress import Compress
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import MetaData, event
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """What every table is made from; constraints have names, so that a migration can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


@event.listens_for(Engine, "connect")
def let_readers_go_on(connection: DBAPIConnection, _record: object) -> None:
    """Let SQLite's readers see the old rows while a build writes, instead of waiting for it."""
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA journal_mode=WAL")


db = SQLAlchemy(model_class=Base, disable_autonaming=True)
migrate = Migrate()
babel = Babel()
compress = Compress()
