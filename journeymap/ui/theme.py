"""The look of everything around the canvas, made from the canvas's own colours."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from journeymap.canvas.fonts import font, px, use_text_scale
from journeymap.canvas.palette import PALETTES, Palette, Theme
from journeymap.layout.notes import NoteKind
from journeymap.storage.resources import resource

_TEXT_PX = 16
_GROWS: Final = re.compile(r"(font-size|icon-size|min-height|width|height|spacing): ([\d.]+)px")
"""What of a style sheet follows the text; borders, corners and paddings stay."""


def system_theme() -> Theme:
    """The theme the desktop asks for."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme.CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def palette_of(theme: Theme | None) -> Palette:
    """The colours of a theme; of the desktop's own when None."""
    return PALETTES[theme or system_theme()]


def dress(application: QApplication, palette: Palette, *, text_scale: float = 1.0) -> None:
    """Gives the whole program its font, colours, shapes and text size."""
    use_text_scale(text_scale)
    sheet = grown(style_sheet(palette)) + _discs(palette)
    if application.styleSheet() == sheet:
        return  # another language has the same colours, and dressing every widget takes its time
    application.setStyle("Fusion")
    application.setFont(font(px(_TEXT_PX)))
    application.setPalette(_qt_palette(palette))
    application.setStyleSheet(sheet)


def _qt_palette(colors: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: colors.chrome,
        role.WindowText: colors.ink,
        role.Base: colors.field,
        role.AlternateBase: colors.chrome,
        role.Text: colors.ink,
        role.Button: colors.chrome,
        role.ButtonText: colors.ink,
        role.ToolTipBase: colors.field,
        role.ToolTipText: colors.ink,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.PlaceholderText: colors.soft,
        role.Link: colors.accent,
        role.Accent: colors.accent,
    }
    for which, color in table.items():
        made.setColor(which, QColor(color))
    disabled = QColor(colors.soft)
    disabled.setAlphaF(0.6)
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, disabled)
    return made


def grown(sheet: str) -> str:
    """A style sheet with its words, and what stands beside them, at the text size chosen."""
    return _GROWS.sub(lambda match: f"{match[1]}: {px(float(match[2]))}px", sheet)


def style_sheet(colors: Palette) -> str:
    """The style sheet of all chrome: hairlines, generous padding, focus always visible."""
    tick = resource("icons", f"tick-{_tick_color(colors)}.svg").as_posix()
    arrow = resource("icons", f"unfold-{_arrow_color(colors)}.svg").as_posix()
    wide = "2px" if colors.theme is Theme.CONTRAST else "1px"
    return f"""
QWidget {{ color: {colors.ink}; }}
QMainWindow, QDialog, QMessageBox {{ background: {colors.chrome}; }}
QToolTip {{ background: {colors.field}; color: {colors.ink}; border: {wide} solid {colors.hairline};
    padding: 4px 8px; }}
#bar {{ background: {colors.chrome}; border-bottom: {wide} solid {colors.hairline}; }}
#foot {{ background: {colors.chrome}; border-top: {wide} solid {colors.hairline}; }}
#foot QLabel {{ color: {colors.soft}; font-size: 14px; }}
#code {{ font-size: 18px; font-weight: 600; }}
#place {{ color: {colors.soft}; font-size: 15px; }}
#outline, #facts {{ background: {colors.chrome}; }}
#outlinePanel {{ background: {colors.chrome}; border-right: {wide} solid {colors.hairline}; }}
#factsPanel {{ background: {colors.chrome}; border-left: {wide} solid {colors.hairline}; }}
#caption {{ color: {colors.soft}; font-size: 13px; }}
#panelTitle {{ color: {colors.soft}; font-size: 13px; font-weight: 600; }}
#told {{ font-size: 16px; }}
#headline {{ font-size: 30px; font-weight: 600; }}
#lead {{ color: {colors.soft}; font-size: 17px; }}
#kept {{ color: {colors.soft}; font-size: 15px; }}
#notice {{ background: {colors.hover}; border: {wide} solid {colors.hairline}; border-radius: 6px;
    padding: 10px 14px; }}
#page {{ background: {colors.table}; }}
#transcribe {{ background: {colors.chrome}; border-top: {wide} solid {colors.hairline}; }}
#problem {{ color: {colors.on_chrome(NoteKind.BAD)}; font-size: 14px; }}
#trail {{ color: {colors.soft}; }}
#codingTop, #siftBar {{ background: {colors.chrome}; }}
#siftBar {{ border-bottom: {wide} solid {colors.hairline}; }}
#coding, #codingTable, #codingLine {{ background: {colors.table}; }}
#codeKey {{ background: {colors.field}; border: {wide} solid {colors.line};
    border-radius: 4px; font-size: 14px; font-weight: 600; padding: 2px 0; }}
#coding QCheckBox {{ font-size: 16px; }}
#coding QCheckBox::indicator {{ subcontrol-position: top left; top: 3px; }}
#readingLine QProgressBar {{ max-height: 4px; border: none; border-radius: 0; }}
#codeText {{ background: {colors.field}; border: {wide} solid {colors.hairline};
    border-radius: 5px; padding: 3px 5px; }}
#codeText:focus {{ border: 2px solid {colors.accent}; padding: 2px 4px; }}
#codeText:disabled {{ color: {colors.soft}; background: {colors.hover}; }}
#codeHelp {{ color: {colors.soft}; font-size: 15px; }}
QToolButton[chip="true"] {{ font-size: 14px; padding: 3px 10px; border-radius: 11px;
    border: {wide} solid {colors.hairline}; background: {colors.field}; }}
QToolButton[chip="true"]:hover {{ background: {colors.hover}; }}
QToolButton[chip="true"]:checked {{ background: {colors.accent}; color: {colors.on_accent};
    border-color: {colors.accent}; }}
QToolButton[chip="true"]:focus {{ border: 2px solid {colors.accent}; padding: 2px 9px; }}
QToolButton[chip="true"]:checked:focus {{ border: 2px solid {colors.ink}; padding: 2px 9px; }}
QToolButton[lens="true"] {{ font-size: 15px; background: transparent;
    border: {wide} solid transparent; }}
QToolButton[lens="true"]:checked {{ background: {colors.hover}; color: {colors.ink};
    border: {wide} solid {colors.line}; font-weight: 600; }}
#siftBar QLineEdit {{ font-size: 14px; }}
#hairline {{ background: {colors.hairline}; }}
QToolButton, QPushButton {{ icon-size: 16px; }}
QToolButton {{ border: {wide} solid transparent; border-radius: 6px; padding: 5px 9px;
    background: transparent; }}
QToolButton:hover {{ background: {colors.hover}; }}
QToolButton:checked {{ background: {colors.hover}; }}
QToolButton:focus {{ border: {wide} solid {colors.accent}; }}
QToolButton[choice="true"] {{ background: {colors.field}; font-size: 15px; padding: 5px 7px;
    border: {wide} solid {colors.line}; }}
QToolButton[choice="true"]:checked {{ border: 2px solid {colors.ink}; font-weight: 600;
    padding: 4px 6px; }}
QToolButton[choice="true"]:focus {{ border: 2px solid {colors.accent}; padding: 4px 6px; }}
#fullScreen QToolButton[choice="true"] {{ font-size: 18px; padding: 6px 10px; }}
#fullScreen QToolButton[choice="true"]:checked,
#fullScreen QToolButton[choice="true"]:focus {{ padding: 5px 9px; }}
QToolButton[talk="true"] {{ color: {colors.accent}; font-weight: 600; }}
#findBar {{ background: {colors.chrome}; border-bottom: {wide} solid {colors.hairline}; }}
#fullScreen {{ background: {colors.table}; }}
#fullScreen #curtain {{ background: black; }}
#curtain QLabel {{ color: #F4F1EA; font-size: 26px; }}
#curtain #curtainTitle {{ font-size: 44px; font-weight: 600; }}
#curtain #curtainUnheard {{ color: #FFF3B8; font-size: 22px; }}
#curtain QPushButton {{ background: black; color: #F4F1EA; border: 2px solid #F4F1EA;
    font-size: 22px; padding: 12px 34px; }}
#step {{ font-size: 24px; font-weight: 600; }}
#stepHint {{ color: {colors.soft}; font-size: 18px; }}
#closing #question {{ font-size: 34px; font-weight: 600; }}
#closing #lead {{ font-size: 20px; }}
#closing QPushButton {{ font-size: 22px; padding: 12px 34px; min-width: 130px; }}
#closing QPushButton:focus {{ border: 3px solid {colors.ink}; padding: 10px 32px; }}
#prompt {{ color: {colors.soft}; font-size: 26px; padding: 4px 40px; }}
#actorList {{ background: {colors.field}; border: {wide} solid {colors.hairline};
    border-radius: 6px; padding: 4px; }}
#chipField {{ padding: 2px 8px; border: 2px solid {colors.accent}; border-radius: 9px; }}
#chipHint {{ background: {colors.field}; color: {colors.ink}; padding: 4px 9px;
    border: {wide} solid {colors.hairline}; border-radius: 6px; }}
#noteMenu::item {{ padding: 9px 28px 9px 30px; min-height: 22px; }}
#bar QToolButton {{ min-height: 28px; }}
#bar QToolButton[note] {{ min-height: 26px; }}
#actorList::item:selected {{ background: {colors.accent}; color: {colors.on_accent}; }}
QToolButton:disabled {{ color: {colors.soft}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[note="event"] {{ {_note_button(colors, "event")} }}
QToolButton[note="good"] {{ {_note_button(colors, "good")} }}
QToolButton[note="bad"] {{ {_note_button(colors, "bad")} }}
QToolButton[note]:focus {{ border: 2px solid {colors.accent}; }}
QToolButton[note]:disabled {{ color: {colors.soft}; background: {colors.hover};
    border-color: {colors.hairline}; }}
QPushButton {{ border: {wide} solid {colors.hairline}; border-radius: 6px; padding: 7px 16px;
    background: {colors.field}; }}
QPushButton:hover {{ background: {colors.hover}; }}
QPushButton:focus {{ border: 2px solid {colors.accent}; padding: 6px 15px; }}
QPushButton[primary="true"] {{ background: {colors.accent}; color: {colors.on_accent};
    border-color: {colors.accent}; }}
QPushButton:default {{ background: {colors.accent}; color: {colors.on_accent};
    border-color: {colors.accent}; }}
QPushButton#several, QPushButton#several:focus {{ text-align: left; padding: 6px 10px;
    border-radius: 5px; }}
QPushButton#several::menu-indicator {{ image: none; }}
QPushButton:disabled, QPushButton:default:disabled, QPushButton[primary="true"]:disabled {{
    color: {colors.soft}; background: {colors.hover}; border-color: {colors.hairline}; }}
QLineEdit, QComboBox {{ background: {colors.field}; border: {wide} solid {colors.hairline};
    border-radius: 5px; padding: 5px 8px;
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {colors.accent}; padding: 4px 7px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {colors.field}; border: {wide} solid {colors.hairline};
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}
QCheckBox {{ spacing: 9px; padding: 2px; border-radius: 4px; font-size: 15px;
    border: {wide} solid transparent; }}
QCheckBox::indicator, QListView::indicator {{ width: 15px; height: 15px;
    border: 1.5px solid {colors.soft}; border-radius: 3px; background: {colors.field}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {colors.accent};
    border-color: {colors.accent}; image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ border-color: {colors.hairline}; }}
QCheckBox:focus {{ border: {wide} solid {colors.accent}; }}
QRadioButton {{ spacing: 9px; padding: 2px; border-radius: 4px;
    border: {wide} solid transparent; }}
#sheet {{ border: 1px solid {colors.hairline}; }}
QRadioButton:focus {{ border: {wide} solid {colors.accent}; }}
QMenuBar {{ background: {colors.chrome}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {colors.hover}; }}
QMenu {{ background: {colors.field}; border: {wide} solid {colors.hairline}; padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 24px; border-radius: 5px; }}
QMenu::item:selected {{ background: {colors.accent}; color: {colors.on_accent}; }}
QMenu::item:disabled {{ color: {colors.soft}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {colors.hairline}; margin: 5px 8px; }}
QTreeView, QListView {{ background: {colors.chrome}; border: none; outline: none;
    show-decoration-selected: 0; }}
QTreeView::item, QListView::item {{ padding: 4px 0; border: {wide} solid transparent;
    border-radius: 4px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {colors.hover}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {colors.hover};
    color: {colors.ink}; border: {wide} solid {colors.accent}; }}
QListView#changes::item {{ border: none; }}
QTableView {{ background: {colors.chrome}; border: none; outline: none;
    selection-background-color: transparent; }}
QHeaderView {{ background: {colors.chrome}; }}
QHeaderView::section {{ background: {colors.chrome}; color: {colors.soft}; border: none;
    border-bottom: {wide} solid {colors.line}; padding: 4px 10px; font-size: 13px; }}
#contents {{ background: {colors.chrome}; border-right: {wide} solid {colors.hairline};
    padding: 10px 0 10px 14px; }}
#analysis, #exhibitPanel {{ background: {colors.chrome}; }}
#pains, #painGroups, #painGroup {{ background: {colors.table}; }}
#painGroups {{ border-right: {wide} solid {colors.hairline}; }}
#painGroups QListView, #painGroup QListView {{ background: transparent; }}
#painGroups QToolButton, #painGroup QToolButton {{ font-size: 15px; padding: 4px 8px; }}
#statement {{ font-size: 20px; font-weight: 600; background: {colors.field};
    border: {wide} solid {colors.hairline}; border-radius: 5px; padding: 3px 5px; }}
#statement:focus {{ border: 2px solid {colors.accent}; padding: 2px 4px; }}
#painCount {{ color: {colors.soft}; font-size: 15px; padding: 5px 14px 5px 2px; }}
#notesPanel {{ background: {colors.table}; border-left: {wide} solid {colors.hairline}; }}
#notesPanel QListView {{ background: transparent; }}
QListView#cards::item {{ border-radius: 8px; padding: 0; }}
QScrollArea {{ border: none; background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; margin: 2px; }}
QScrollBar:vertical {{ width: 12px; background: transparent; margin: 2px; }}
QScrollBar::handle {{ background: {colors.line}; border-radius: 4px; min-width: 40px;
    min-height: 40px; }}
QScrollBar::handle:hover {{ background: {colors.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ border: {wide} solid {colors.hairline}; border-radius: 5px; height: 10px;
    background: {colors.field}; text-align: center; }}
QProgressBar::chunk {{ background: {colors.accent}; border-radius: 4px; }}
"""


def _discs(colors: Palette) -> str:
    """Where one of several is chosen: as large chosen as not, and round at every text size.

    Qt draws a square where the corners are rounder than half of it.
    """
    half, ring, chosen = px(8), 2, px(5)
    return f"""
QRadioButton::indicator {{ width: {2 * (half - ring)}px; height: {2 * (half - ring)}px;
    border: {ring}px solid {colors.soft}; border-radius: {half}px; background: {colors.field}; }}
QRadioButton::indicator:checked {{ width: {2 * (half - chosen)}px; height: {2 * (half - chosen)}px;
    border: {chosen}px solid {colors.accent}; background: {colors.on_accent}; }}
"""


def _tick_color(colors: Palette) -> str:
    """A style sheet's picture cannot take the colour of the text, so there are two."""
    return "dark" if colors.theme is Theme.DARK else "light"


def _arrow_color(colors: Palette) -> str:
    """A light arrow where the fields are dark."""
    return "light" if colors.theme is Theme.DARK else "dark"


def _note_button(colors: Palette, kind: str) -> str:
    note = next(colors for name, colors in colors.notes.items() if name == kind)
    return (
        f"background: {note.fill}; border: 2px solid {note.edge}; color: {note.ink};"
        " padding: 6px 14px; border-radius: 6px;"
    )
