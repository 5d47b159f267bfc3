"""The pages of one operator: made when somebody first goes there, and taken out of the window while it is dressed."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from ui.pages.page import Page


class PageStack(QStackedWidget):
    """Shows one page, or what stands there when there is none. `make` builds a page that was not there yet."""

    def __init__(self, make: Callable[[str], Page], nothing: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make, self._nothing = make, nothing
        self._pages: dict[str, Page] = {}
        self.addWidget(nothing)

    @property
    def made(self) -> Mapping[str, Page]:
        """The pages that were built, in the window or not, by their name."""
        return self._pages

    @property
    def name(self) -> str:
        """The name of the page that is shown; none for none."""
        return next((name for name, page in self._pages.items() if page is self.currentWidget()), "")

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self.name)

    def make_apart(self, name: str) -> None:
        """Build a page. Outside of the window Qt styles it once; put in, it is styled: each takes its time."""
        if name not in self._pages:
            self._pages[name] = self._make(name)

    def has_in(self, name: str) -> bool:
        """Whether a page is built and in the window."""
        return name in self._pages and self.indexOf(self._pages[name]) >= 0

    def take_in(self, name: str) -> Page:
        """A page in the window, built if there was none."""
        self.make_apart(name)
        if not self.has_in(name):
            self.addWidget(self._pages[name])
        return self._pages[name]

    def show_nothing(self) -> None:
        """Show no page."""
        self.setCurrentWidget(self._nothing)

    def lighten(self) -> Iterator[None]:
        """Take the pages that are not shown out of the window, one at a time; they come back with what was typed."""
        for page in tuple(self._pages.values()):
            if page is not self.currentWidget() and self.indexOf(page) >= 0:
                self.removeWidget(page)
                page.setParent(None)
                yield

    def throw_out(self) -> None:
        """Let go of the pages that are out of the window: nobody else would."""
        for page in self._pages.values():
            if isValid(page) and page.parent() is None:
                page.deleteLater()
