import pytest

from game.accounts.names import clean_display_name, clean_username, username_key
from game.api.errors import InvalidFields


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("mina", "mina"),
        ("미나", "미나"),
        ("\u1106\u1175\u1102\u1161", "미나"),
        ("ｍｉｎａ", "mina"),
        ("Éva.2-x_", "Éva.2-x_"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_usernames_of_any_script_are_normalised(typed: str, kept: str) -> None:
    assert clean_username(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "m", "x" * 25, "ﷺ" * 2, "mina mina", "mina\n", ".mina", "mi\u200bna", "mi\u202ena",
        "mina\u3164", "\u3164\u3164", "mina\ufe0f", "mi/na", "<b>", "mina😀", "mi\u0000na",
    ],
)  # fmt: skip
def test_usernames_that_could_deceive_are_refused(typed: str) -> None:
    with pytest.raises(InvalidFields):
        clean_username(typed)


@pytest.mark.parametrize(("one", "other"), [("Straße", "STRASSE"), ("ΣΑΣ", "σας"), ("İx", "i̇x")])
def test_names_that_differ_in_case_only_are_one(one: str, other: str) -> None:
    assert username_key(one) == username_key(other)


@pytest.mark.parametrize(
    "name", ["별빛 미나 ✨", "👩‍👩‍👧 family", "عمر", "<script>", "O'Neil; --", "．"]
)
def test_display_names_may_be_any_visible_text(name: str) -> None:
    assert clean_display_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "   ",
        "x" * 33,
        "a\u0000b",
        "a\nb",
        "a\u202eb",
        "a\u2066b",
        "\u200d",
        "\u3164",
        "a\u2028b",
    ],
)
def test_display_names_that_disturb_their_surroundings_are_refused(name: str) -> None:
    with pytest.raises(InvalidFields):
        clean_display_name(name)
