"""How people say when: Danish and English time phrases, read into EDTF.

What a phrase is made of: `span` (what it means), `tokens` (its pieces), `reader` (what each rule is
handed). The tables to add a word to: `words`, `holidays`, `particles`. The grammar, from small to
large: `amounts`, `years`, `partial`, `days`, `calendar`, `relative`, `ages`, `phrases`; and
`leading`, for a time that stands first on a note. All of it is pure. `journeymap.model.when` is
the door.
"""
