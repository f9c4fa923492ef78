"""The commands and their help; a command's module is loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from itinerary.cli.options import Settings, db_option, today_option

# name: module, function, help of one line. In the order in which help lists them.
_COMMANDS = {
    "extract": ("extract", "extract", "Read articles and print the trips in them; store nothing."),
    "import": ("importing", "import_", "Read articles and put their trips into the timeline."),
    "upcoming": ("lists", "upcoming", "List the trips that are coming or under way."),
    "timeline": ("lists", "timeline", "List all trips, month by month."),
    "on": ("lists", "on", "List who is where on a day."),
    "who": ("lists", "who", "List the trips of one traveller."),
    "country": ("lists", "country", "List the trips to one country."),
    "overlaps": ("asking", "overlaps", "List who meets whom, or could: same place, same days."),
    "changes": ("asking", "changes", "List what is new, moved, confirmed or called off."),
    "search": ("asking", "search", "Find articles by their words."),
    "show": ("showing", "show", "Show one trip with the sentences that say so."),
    "export": ("exporting", "export", "Write the timeline as a calendar, JSON or CSV."),
    "publish": ("publishing", "publish", "Bring a calendar on a CalDAV server up to date."),
    "serve": ("serving", "serve", "Serve the timeline as a page and as feeds."),
    "review": ("reviewing", "review", "Walk through the doubtful trips, one by one."),
    "edit": ("editing", "edit", "Correct a trip: its days, its city, its status."),
    "confirm": ("editing", "confirm", "Say that a trip is as told."),
    "drop": ("editing", "drop", "Say that a trip is none."),
    "merge": ("editing", "merge", "Say that two trips are one."),
    "split": ("editing", "split", "Make a part of a trip a trip of its own."),
    "undo": ("editing", "undo", "Take back an edit."),
    "reextract": ("upkeep", "reextract", "Read the stored articles again for trips."),
    "rebuild": ("upkeep", "rebuild", "Derive the whole timeline anew from its reports."),
    "when": ("when", "when", "Say which days a phrase of the press means."),
}

_EPILOG = """\b
Begin with:
  itinerary import articles/            read a folder of articles
  itinerary upcoming                    who is going where
  itinerary show blinken-kr-2023-11     which sentences say so
  itinerary export ics -o visits.ics    into your calendar

\b
The timeline is kept in the user's data folder, or where --db or ITINERARY_DB
says: a file's path or a database URL.
"""


class LazyGroup(click.Group):
    """A group whose commands are imported only when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, function, _ = _COMMANDS[cmd_name]
        command = getattr(import_module(f"itinerary.cli.{module}"), function)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, said) for name, (_, _, said) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], _COMMANDS, 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@db_option
@today_option
@click.version_option(package_name="diplomatic-itinerary", message="itinerary %(version)s")
@click.pass_context
def app(context: click.Context, db: str | None, today: str | None) -> None:
    """Who travels where for a state, on which days, and which sentence of the press says so."""
    context.obj = Settings(db, today)
