"""Files that people and the bot send: kept in memory, and in a folder if the world is saved."""

import hashlib
import mimetypes
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any, NamedTuple

from bot.preview.call import Upload, to_number

FOLDERS = {
    "photo": "photos",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "video_note": "video_notes",
    "animation": "animations",
    "sticker": "stickers",
    "document": "documents",
}
MEDIA = tuple(FOLDERS)

# The smallest files of each kind that a bot can be handed in a test.
SAMPLES = {
    "photo": Upload("photo.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(60)),
    "voice": Upload("voice.ogg", "audio/ogg", b"OggS" + bytes(60)),
    "audio": Upload("audio.mp3", "audio/mpeg", b"ID3" + bytes(60)),
    "video": Upload("video.mp4", "video/mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(60)),
    "video_note": Upload("note.mp4", "video/mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(61)),
    "animation": Upload("wave.mp4", "video/mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(62)),
    "sticker": Upload("sticker.webp", "image/webp", b"RIFF\x40\x00\x00\x00WEBP" + bytes(60)),
    "document": Upload("notes.pdf", "application/pdf", b"%PDF-1.4\n" + bytes(60)),
}


class StoredFile(NamedTuple):
    """`size` may be larger than the content: a test need not carry 20 MB about."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    size: int


class Files:
    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.next_number = 1
        self.known: dict[str, StoredFile] = {}
        self._contents: dict[str, bytes] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, upload: Upload, size: int | None = None) -> StoredFile:
        number, self.next_number = self.next_number, self.next_number + 1
        content_hash = hashlib.sha256(upload.content)
        file_id = hashlib.sha512(f"{number} {upload.name}".encode()).digest()[:51]
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        suffix = Path(upload.name).suffix or mimetypes.guess_extension(mime) or ""
        stored = StoredFile(
            file_id=f"B{urlsafe_b64encode(file_id).decode()}",
            unique_id=f"A{urlsafe_b64encode(content_hash.digest()[:12]).decode()}",
            path=f"{FOLDERS[kind]}/file_{number}{suffix}",
            name=upload.name,
            mime=mime,
            size=len(upload.content) if size is None else size,
        )
        self.keep(stored)
        if self.folder is None:
            self._contents[stored.file_id] = upload.content
        else:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._place(stored).write_bytes(upload.content)
        return stored

    def keep(self, stored: StoredFile) -> None:
        self.known[stored.file_id] = stored
        self._by_path[stored.path] = stored

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def read(self, stored: StoredFile) -> bytes:
        if stored.file_id in self._contents:
            return self._contents[stored.file_id]
        return self._place(stored).read_bytes()

    def _place(self, stored: StoredFile) -> Path:
        if self.folder is None:
            raise FileNotFoundError(stored.path)
        # Named by a hash: a name that somebody gave never becomes a path.
        return self.folder / hashlib.sha256(stored.file_id.encode()).hexdigest()


def describe(kind: str, stored: StoredFile, given: dict[str, Any]) -> Any:
    """The file as a message shows it: what the Bot API calls Voice, Document and so on.

    `given` may hold duration, width, height, length, performer, title, emoji.
    """
    sizes: dict[str, int] = {
        "duration": to_number(given.get("duration")),
        "width": to_number(given.get("width"), 512),
        "height": to_number(given.get("height"), 512),
        "length": to_number(given.get("length"), 240),
    }
    said = {key: str(given[key]) for key in ("performer", "title", "emoji") if given.get(key)}
    file = {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
    }
    mime = {"mime_type": stored.mime}
    name = {"file_name": stored.name, **mime}
    shape = {"width": sizes["width"], "height": sizes["height"]}
    lasts = {"duration": sizes["duration"]}
    match kind:
        case "photo":
            return [file | {"width": 90, "height": 90}, file | shape]
        case "voice":
            return file | lasts | mime
        case "audio":
            return file | lasts | name | said
        case "video" | "animation":
            return file | lasts | shape | name
        case "video_note":
            return file | lasts | {"length": sizes["length"]}
        case "sticker":
            still = {"is_animated": False, "is_video": False, "type": "regular"}
            return file | shape | still | {"emoji": said.get("emoji", "👍")}
        case "document":
            return file | name
        case unknown:
            message = f"no file is a {unknown}"
            raise ValueError(message)
