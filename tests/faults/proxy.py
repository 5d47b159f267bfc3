"""A wire between a desk and a PostgreSQL server that can be cut at the worst moments."""

import contextlib
import socket
import threading
from enum import StrEnum
from urllib.parse import parse_qs, urlsplit


class Cut(StrEnum):
    """When the wire breaks: never, before the server hears COMMIT, or after it did and before anybody knows."""

    NEVER = "never"
    BEFORE_COMMIT = "before"
    AFTER_COMMIT = "after"


class Wire:
    """Listens on this machine and passes everything on to the server's socket."""

    def __init__(self, url: str, port: int = 0) -> None:
        parts = urlsplit(url)
        folder = parse_qs(parts.query)["host"][0]
        self._server = f"{folder}/.s.PGSQL.5432"
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = port = self._listener.getsockname()[1]
        self.url = f"postgresql+psycopg://postgres:@127.0.0.1:{port}{parts.path}"
        self.cut = Cut.NEVER
        self._open: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        """Break everything."""
        with contextlib.suppress(OSError):
            # Closing alone would let the waiting thread accept one more.
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        # Whoever was being let in stands among the others then, and is hung up with them.
        self._accepting.join()
        self.hang_up()

    def hang_up(self) -> None:
        """Break the connections that stand; new ones are let through."""
        # Taken away first: who hears the line break may be back before the last end is closed.
        ends, self._open = self._open, []
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                desk, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                try:
                    server.connect(self._server)
                except OSError:
                    # The server is away for a while: whoever calls hears that nobody is there.
                    server.close()
                    desk.close()
                    continue
                self._open += [desk, server]
                threading.Thread(target=self._up, args=(desk, server), daemon=True).start()
                threading.Thread(target=self._down, args=(server, desk), daemon=True).start()

    def _up(self, desk: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while said := desk.recv(65536):
                if b"COMMIT" in said and self.cut is Cut.BEFORE_COMMIT:
                    self.hang_up()
                    return
                server.sendall(said)
        self._pass_on_the_end(server)

    def _down(self, server: socket.socket, desk: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while said := server.recv(65536):
                if b"COMMIT\x00" in said and self.cut is Cut.AFTER_COMMIT:
                    self.hang_up()
                    return
                desk.sendall(said)
        self._pass_on_the_end(desk)

    @staticmethod
    def _pass_on_the_end(other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)
