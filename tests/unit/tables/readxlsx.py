# SPDX-License-Identifier: Apache-2.0
"""Prints a workbook as JSON: its sheets, each with its cells as [type, value], by a program that is not ours."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def cell(c):
    value = c.value.isoformat() if c.data_type == "d" else c.value
    return [c.data_type, value]


print(json.dumps({
    "creator": book.properties.creator,
    "lastModifiedBy": book.properties.lastModifiedBy,
    "sheets": [{
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "bold": all(c.font.b for c in sheet[1]),
        "links": len(sheet._hyperlinks),
        "rows": [[cell(c) for c in row] for row in sheet.iter_rows()],
    } for sheet in book.worksheets],
}))
