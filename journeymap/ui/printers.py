"""Which printer: the computer's own dialog asks."""

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from journeymap.canvas.printing import lay_paper


def has_printer() -> bool:
    """True when the computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(name: str, paper: str, pages: int, parent: QWidget) -> QPrinter | None:
    """The printer chosen for so many pages of `paper`, or None; `name` is what waits in line."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    lay_paper(printer, paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
