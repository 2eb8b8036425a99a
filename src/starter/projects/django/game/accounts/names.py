"""What players may call themselves, and when two names are the same."""

import unicodedata

from game.api.errors import InvalidFields

USERNAME_LENGTH = (2, 24)
DISPLAY_NAME_LENGTH = (1, 32)
PASSWORD_LENGTH = (8, 128)

# Letters and marks that draw nothing: Hangul fillers, joiners, variation selectors.
INVISIBLE = {
    *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0),
    *range(0x180B, 0x1810),
    *range(0xFE00, 0xFE10),
    *range(0xE0100, 0xE01F0),
}
# Characters that turn the direction of the text after them, on everyone's screen.
BIDI_CONTROLS = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def clean_username(text: str) -> str:
    """NFKC, so that ｍｉｎａ and 미나 typed in pieces are what they look like."""
    name = unicodedata.normalize("NFKC", text)
    check_length("username", name, USERNAME_LENGTH)
    if not all(allowed_in_username(character) for character in name):
        refuse("username", "Use letters, digits and . _ - only.")
    if unicodedata.category(name[0])[0] not in "LN":
        refuse("username", "Begin with a letter or a digit.")
    return name


def username_key(text: str) -> str:
    """Two usernames with one key are one account. Folding can undo NFKC, hence the second pass."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", folded).casefold()


def clean_display_name(text: str) -> str:
    """Any Unicode that shows something and disturbs nothing around it."""
    name = unicodedata.normalize("NFC", text).strip()
    check_length("display_name", name, DISPLAY_NAME_LENGTH)
    for character in name:
        if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}:
            refuse("display_name", "Control characters and line breaks are not allowed.")
        if ord(character) in BIDI_CONTROLS:
            refuse("display_name", "Characters that turn the text direction are not allowed.")
    if not any(visible(character) for character in name):
        refuse("display_name", "Use at least one visible character.")
    return name


def normalise_password(text: str) -> str:
    """Keyboards differ in how they compose 한글 and accents; the same password must still match."""
    return unicodedata.normalize("NFKC", text)


def allowed_in_username(character: str) -> bool:
    if ord(character) in INVISIBLE:
        return False
    return character in "._-" or unicodedata.category(character)[0] in "LNM"


def visible(character: str) -> bool:
    return ord(character) not in INVISIBLE and unicodedata.category(character)[0] in "LNPS"


def check_length(field: str, text: str, bounds: tuple[int, int]) -> None:
    shortest, longest = bounds
    if not shortest <= len(text) <= longest:
        refuse(field, f"Use {shortest} to {longest} characters.")


def refuse(field: str, message: str) -> None:
    raise InvalidFields(fields={field: [message]})
