"""Routeways: a careers site built from files.

The rooms, from the ground up (each may use those below it, never those above or beside it; `make check` holds this):

content      files -> typed documents -> faults with file and line; knows no Flask and no database
i18n         which languages there are, the interface's words, the catalogues that translators edit
extensions   the database and Babel, not yet bound to an application
models       tables, one module a subject
queries      every read of the database, one module a subject
places       a postcode, town or district -> a point and a distance
publishing   documents and catalogues -> rows, in one transaction
search       the index and the question put to it; the only room that knows Whoosh
drawing      where lines, stations, districts and bars of a picture stand
planning     options as a graph: compare, switch, plan
insight      what visitors tell us and search for in vain, with no person in it
http         security headers, guards, errors, static files
views        one blueprint a section of the site
cli          what `flask ...` can do
app          `create_app`: wires the rooms together
"""
