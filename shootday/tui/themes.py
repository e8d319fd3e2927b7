"""Two themes of our own, dark and light; contrast first, for a laptop in the sun or in a black studio."""

from textual.theme import Theme

DARK = Theme(
    name="shootday-dark",
    primary="#4aa3df",
    secondary="#7fb2d6",
    accent="#f2b84b",
    foreground="#e8e8e6",
    background="#101418",
    surface="#1b2128",
    panel="#252d36",
    success="#6fcf7f",
    warning="#f2b84b",
    error="#ff6b6b",
    dark=True,
    variables={"block-cursor-foreground": "#0b0f13", "block-cursor-background": "#5fb3ea"},
)
LIGHT = Theme(
    name="shootday-light",
    primary="#0b5c94",
    secondary="#2f6f9f",
    accent="#8a4b00",
    foreground="#15181b",
    background="#fbfaf7",
    surface="#ecebe6",
    panel="#dfddd6",
    success="#14662a",
    warning="#8a4b00",
    error="#b00020",
    dark=False,
    variables={"block-cursor-foreground": "#ffffff", "block-cursor-background": "#0b5c94"},
)
