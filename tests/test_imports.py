"""What a site that only serves may ask for: nothing of the optional dependencies is imported until it is used."""

from __future__ import annotations

import subprocess
import sys

from config import ROOT

OPTIONAL = ("openpyxl", "arro3", "shapely", "pyphen")


def test_the_site_starts_without_what_only_imports_of_data_need():
    code = f"import sys; sys.modules.update(dict.fromkeys({OPTIONAL!r})); import wsgi"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
