"""Static files: each has a mark of its content in its address, so that it may be kept for ever."""

from __future__ import annotations

import hashlib
from pathlib import Path


def hash_assets(folder: Path) -> dict[str, str]:
    """Name of every file below `folder` -> the first ten digits of its SHA-256."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()[:10]
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
