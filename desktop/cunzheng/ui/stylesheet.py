"""The style sheet, small on purpose: what the palette cannot say. ``$name`` is a colour token.

Widgets are told apart by the dynamic property ``look`` (see widgets/kit.py), never by name.
"""

from __future__ import annotations

from string import Template

QSS = Template("""
QToolTip { color: $ink; background: $card; border: 1px solid $line; padding: 4px 6px; }
QWidget[look="page"], QScrollArea[look="page"], QWidget[look="scrolled"] { background: $bg; }
QWidget[look="panel"], QScrollArea[look="panel"], QWidget[look="panelBody"] { background: $card; }
QScrollArea { border: 0; }
QScrollArea[look="sideArea"], QWidget[look="sideBody"] { background: $side; border: 0; }
QFrame[look="side"] { background: $side; border: 0; border-right: 1px solid $line; }
QFrame[look="top"] { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame[look="detail"] { background: $card; border: 0; border-left: 1px solid $line; }
QFrame[look="leftPanel"] { background: $card; border: 0; border-right: 1px solid $line; }
QFrame[look="desk"] { background: $desk; border: 0; }
QFrame[look="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[look="warnBox"] { background: $warn_soft; border: 1px solid $warn_line; border-radius: 8px; }
QFrame[look="badBox"] { background: $bad_soft; border: 1px solid $bad_line; border-radius: 8px; }
QFrame[look="okBox"] { background: $ok_soft; border: 1px solid $line; border-radius: 8px; }
QFrame[look="plainBox"] { background: $bg; border: 1px solid $line; border-radius: 8px; }
QFrame[look="strip"] { background: $accent_soft; border: 0; border-bottom: 1px solid $line; }
QFrame[look="warnStrip"] {
  background: $warn_soft; border: 0; border-bottom: 1px solid $warn_line; }
QFrame[look="about"] { background: $accent_soft; border: 0; border-radius: 7px; }
QFrame[look="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QLabel[look="brand"] { font-size: 12pt; font-weight: bold; }
QLabel[look="title"] { font-size: 13.5pt; font-weight: bold; }
QLabel[look="hero"] { font-size: 22pt; font-weight: bold; }
QLabel[look="section"] { font-size: 10pt; font-weight: bold; }
QLabel[look="heading"] { font-size: 12pt; font-weight: bold; }
QLabel[look="strong"] { font-weight: bold; }
QLabel[look="muted"] { color: $muted; font-size: 9pt; }
QLabel[look="key"] { color: $muted; font-size: 9.75pt; }
QLabel[look="value"] { font-size: 9.75pt; }
QLabel[look="bad"] { color: $bad; }
QLabel[look="ok"] { color: $ok; }
QLabel[look="warn"] { color: $warn; }
QLabel[look="big"] { font-size: 19.5pt; font-weight: bold; }
QLabel[look="bigBad"] { font-size: 19.5pt; font-weight: bold; color: $bad; }
QLabel[look="bigWarn"] { font-size: 19.5pt; font-weight: bold; color: $warn; }
QLabel[look="chipBad"] {
  color: $bad; background: $bad_soft; border-radius: 4px; padding: 2px 8px; font-size: 9pt; }
QLabel[look="chipWarn"] {
  color: $warn; background: $warn_soft; border-radius: 4px; padding: 2px 8px; font-size: 9pt; }
QLabel[look="chipOk"] {
  color: $ok; background: $ok_soft; border-radius: 4px; padding: 2px 8px; font-size: 9pt; }
QLabel[look="chip"] {
  color: $neutral; background: $neutral_soft; border-radius: 4px; padding: 2px 8px; font-size:
  9pt; }

QPushButton {
  background: $card; border: 1px solid $field_line; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: $bg; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[look="primary"] {
  background: $accent; border-color: $accent; color: $on_accent; font-weight: bold; }
QPushButton[look="primary"]:disabled { background: $line; border-color: $line; color: $faint; }
QPushButton[look="primary"]:focus { border: 2px solid $ink; }
QPushButton[look="danger"] { color: $bad; border-color: $bad_line; }
QPushButton[look="link"] {
  border: 0; background: transparent; color: $accent; padding: 2px 1px; text-align: left; }
QPushButton[look="link"]:focus {
  border: 1px solid $accent; border-radius: 4px; padding: 1px 0; background: $accent_soft; }
QPushButton[look="choice"] {
  text-align: left; padding: 10px 14px; border-radius: 8px; border-color: $line; }
QPushButton[look="choice"]:checked { border: 2px solid $accent; padding: 9px 13px; }
QPushButton[look="choice"]:focus {
  border: 2px solid $accent; padding: 9px 13px; background: $accent_soft; }

QPushButton[look="note"] { text-align: left; padding: 5px 10px; border-color: $line; }
QPushButton[look="note"]:focus { border: 2px solid $accent; padding: 4px 9px; }

QToolButton[look="chip"] {
  color: $neutral; background: $neutral_soft; border: 1px solid transparent; border-radius: 4px;
  padding: 3px 8px; font-size: 9pt; }
QToolButton[look="chip"]:hover { border-color: $field_line; }
QToolButton[look="chip"]:focus { border-color: $accent; }
QToolButton[look="chip"]:checked { color: $bad; background: $bad_soft; border-color: $bad_line; }
QToolButton[look="chip"]::menu-indicator { width: 0; image: none; }
QToolButton[look="round"] {
  background: $neutral_soft; border: 1px solid transparent; border-radius: 15px; padding: 6px; }
QToolButton[look="round"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {
  background: $card; border: 1px solid $field_line; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QComboBox[look="small"] { padding: 3px 8px; font-size: 9pt; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus {
  border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled {
  background: $bg; color: $faint; }
QPlainTextEdit[look="letter"] {
  border: 0; border-radius: 0; padding: 18px; font-family: "Noto Serif SC"; font-size: 11pt; }
QPlainTextEdit[look="letter"]:focus { border: 2px solid $accent; border-radius: 0; padding: 16px; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
  background: $card; border: 1px solid $field_line; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; }
QCheckBox, QRadioButton {
  spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QLabel:disabled { color: $faint; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator {
  width: 15px; height: 15px; border: 1px solid $field_line; border-radius: 4px; background: $card; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$icons/$tick.svg"); }
QCheckBox::indicator:disabled, QListView::indicator:disabled {
  background: $bg; border-color: $line; }
QRadioButton::indicator {
  width: 15px; height: 15px; border: 1px solid $field_line; border-radius: 8px; background: $card; }
QRadioButton::indicator:checked {
  width: 7px; height: 7px; border: 5px solid $accent; border-radius: 8px; background: $on_accent; }
QRadioButton::indicator:disabled { background: $bg; border-color: $line; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$icons/down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $ink; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: 0; width: 22px; subcontrol-origin: border; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url("$icons/up.svg"); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down.svg"); width: 11px; height: 11px; }

QListView { background: transparent; border: 1px solid transparent; outline: 0; }
QListView[look="records"] { background: $card; border: 1px solid $line; border-radius: 8px;
  padding: 4px; }
QListView[look="records"]::item { padding: 0 8px; border-radius: 6px; color: $ink; }
QListView[look="records"]::item:selected { background: $accent_soft; color: $accent; }
QListView[look="records"]:focus { border-color: $accent; }
QTableView {
  background: $card; border: 1px solid $line; border-radius: 8px; outline: 0; gridline-color:
  $line;
  selection-background-color: $accent_soft; selection-color: $ink; }
QTableView::item { padding: 0 10px; border-bottom: 1px solid $line; }
QTableView:focus { border-color: $accent; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section {
  background: $card; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 8px
  10px; font-size: 9pt; }
QTabBar::tab {
  padding: 7px 14px; color: $muted; border: 0; border-bottom: 2px solid transparent; background:
  transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: bold; }
QTabBar:focus { outline: 0; }
QTabBar::tab:focus { background: $accent_soft; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QProgressBar {
  background: $neutral_soft; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[look="bad"]::chunk { background: $bad; }
QProgressBar[look="warn"]::chunk { background: $warn; }
QProgressBar[look="ok"]::chunk { background: $ok; }
QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical {
  background: $field_line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal {
  background: $field_line; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QStatusBar { background: $card; border-top: 1px solid $line; }
""")
