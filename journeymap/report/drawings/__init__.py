"""Charts: frozen tables of names and guarded numbers → frozen drawings, for any pen.

One drawing goes into the PDF (`report.charts.Drawn`), to SVG (`as_svg`), to PNG
(`canvas.drawing_view.drawing_png`) and on the screen (`canvas.drawing_view.DrawingView`).
"""
