#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""window_test.py PROGRAM [SCENARIO...]: the built program in a real window, from outside.

Run it by desktop_session.sh. Scenarios: reconnect (on the notification, the card and in the tray; told by
notification and webhook, and recovery), frozen (SIGSTOP and SIGCONT raise no alert; PULSE_FREEZE: seconds),
clock (a wall clock moved by an hour raises none; needs libfaketime, only CLOCK_REALTIME is moved), ended (SIGTERM,
as at logout: polite to the servers and within 2 s; SIGHUP reads the configuration again), operate (an evening on
call by accessible names alone: incident, acknowledge, silence, reconnect, filter, densities, tabs, a message, quit),
add (from an empty configuration: paste an address, see what answers, add it, see it live; a restart page is refused),
edit (settings of a session while the file is changed by hand: nothing is lost; a condition added and taken out),
history (S1-42: the uptime and the strip of before are there after a restart, and time between is not watched)."""
import contextlib
import glob
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import accessible
import desktop_services
from fake_services import HeartbeatServer, WebhookServer

CONFIG = """version = 1
[[service]]
id = "relay"
name = "Relay"
url = "ws://127.0.0.1:{port}/ws"
profile = "django-heartbeat"
  [service.heartbeat]
  interval = "2s"
  grace = "auto"
  [service.reconnect]
  base = "120s"
  cap = "120s"
  jitter = "0s"

[[channel]]
id = "desktop"
kind = "desktop"

[[channel]]
id = "ops"
kind = "discord"
url = "env:PULSE_TEST_WEBHOOK"
"""


def wait_for(what, check, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = check()
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


class Stage:
    """Servers, the desktop's services and the program."""

    def __init__(self, program, environment=None, config_text=CONFIG):
        self.folder = tempfile.mkdtemp(dir=os.environ["DESKTOP_DIR"])
        self.relay, self.webhook = HeartbeatServer(every=2.0), WebhookServer()
        self.log = os.path.join(self.folder, "notifications")
        self.services = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "desktop_services.py"), self.log],
                                         stdout=subprocess.PIPE)
        assert self.services.stdout.readline() == b"ready\n"
        config = os.path.join(self.folder, "config")
        os.mkdir(config)
        self.toml = os.path.join(config, "pulseboard.toml")
        if config_text:
            with open(self.toml, "w", encoding="utf-8") as f:
                f.write(config_text.format(port=self.relay.port))
        self.env = dict(os.environ, PULSE_TEST_WEBHOOK=self.webhook.url(), **(environment or {}))
        self.command = [program, "--config", config]
        self.start()

    def start(self):
        with open(os.path.join(self.folder, "program.log"), "ab") as output:
            self.program = subprocess.Popen(self.command, env=self.env, stdout=output, stderr=subprocess.STDOUT)

    def begin(self):
        wait_for("a connection", lambda: self.relay.connects == 1)
        wait_for("a healthy card", lambda: accessible.find("Relay, healthy.*"))
        wait_for("a tray icon", desktop_services.tray_item)

    def events(self, kind=None):
        if not os.path.exists(self.log):
            return []
        with open(self.log, encoding="utf-8") as f:
            all_of_them = [json.loads(line) for line in f.read().splitlines() if line]
        return [e for e in all_of_them if kind in (None, e["event"])]

    def tell_log(self):
        print("--- the program said:")
        with open(os.path.join(self.folder, "program.log"), encoding="utf-8", errors="replace") as f:
            print(f.read()[-8000:])

    def end(self, failed):
        if failed:
            self.tell_log()
            print("--- notifications:", *self.events(), sep="\n")
            print("--- webhook:", *self.webhook.posts, sep="\n")
            print("--- connects:", self.relay.connects)
            print("--- shows:", *accessible.names()[:120], sep="\n  ")
        for process in (self.program, self.services):
            process.send_signal(signal.SIGCONT)
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if not failed and self.program.returncode != 0:
            self.tell_log()
        assert failed or self.program.returncode == 0, f"SIGTERM ended it with {self.program.returncode}"  # S2-9


def connects_after(stage, what, press):
    before = stage.relay.connects
    press()
    wait_for(f"a new connection after Reconnect {what}", lambda: stage.relay.connects > before, 3)


def reconnect(stage):
    """Reconnect from three places; the failure is told once, replaced and closed on recovery."""
    stage.relay.go_down()
    shown = wait_for("a notification", lambda: stage.events("shown"))[0]
    assert shown["title"].startswith("Relay: "), shown
    assert shown["urgency"] == 2 and "reconnect" in shown["actions"], shown
    down = wait_for("a webhook message", lambda: stage.webhook.posts)[0]  # S4-19
    assert down[0] == "/api/v10/webhooks/42/token?wait=true", down
    assert down[1]["allowed_mentions"] == {"parse": []}, down
    assert down[1]["embeds"][0]["title"].startswith("Relay: "), down
    wait_for("the tray to say so", lambda: desktop_services.tray_tooltip().startswith("Pulseboard: 1 of 1"))

    connects_after(stage, "on the notification",
                   lambda: desktop_services.press_notification(shown["id"], "reconnect"))
    wait_for("the try to end", lambda: accessible.find("Relay, (critical|offline).*"))
    connects_after(stage, "on the card", lambda: accessible.press("Reconnect Relay"))
    wait_for("the try to end", lambda: accessible.find("Relay, (critical|offline).*"))
    entry = "Reconnect the one that is down"
    wait_for("the entry in the tray", lambda: entry in desktop_services.tray_entries())
    stage.relay.come_up()
    connects_after(stage, "in the tray", lambda: desktop_services.press_tray(entry))

    wait_for("a healthy card", lambda: accessible.find("Relay, healthy.*"))
    back = wait_for("the recovery", lambda: [e for e in stage.events("shown") if e["title"] == "Relay is back"])[0]
    assert back["id"] == back["replaces"] == shown["id"], (shown, back)
    assert back["body"].startswith("Down for "), back
    wait_for("the notification to close", lambda: any(e["id"] == back["id"] for e in stage.events("closed")), 10)
    wait_for("the webhook to hear of it", lambda: len(stage.webhook.posts) == 2)
    assert stage.webhook.posts[1][1]["embeds"][0]["title"] == "Relay is back", stage.webhook.posts


def nothing_was_raised(stage, during):
    time.sleep(during)  # an alert would need a few seconds to come
    assert not stage.events("shown"), stage.events()
    assert not stage.webhook.posts, stage.webhook.posts
    assert accessible.find("0 open"), "an incident is open"


def saved_history(stage):
    """Seconds that history.db has as watched."""
    with contextlib.closing(sqlite3.connect(os.path.join(stage.folder, "config", "history.db"))) as database:
        return database.execute("SELECT ifnull(sum(healthy + warning + critical + offline), 0) / 1000.0 "
                                "FROM quarter").fetchone()[0]


def frozen(stage):
    begun = time.monotonic()
    before = saved_history(stage)
    stage.program.send_signal(signal.SIGSTOP)
    stopped = time.monotonic()
    time.sleep(float(os.environ.get("PULSE_FREEZE", "10")))  # five heartbeats of this service
    frozen_for = time.monotonic() - stopped
    stage.program.send_signal(signal.SIGCONT)
    nothing_was_raised(stage, 10)
    wait_for("a healthy card", lambda: accessible.find("Relay, healthy.*"))
    # Nobody watched while it was frozen (S1-42); what was not saved before may come 6 s late.
    wait_for("history to go on", lambda: saved_history(stage) > before + 5)
    awake = time.monotonic() - begun - frozen_for
    assert saved_history(stage) - before <= awake + 6, (before, saved_history(stage), awake, frozen_for)


def clock(stage):
    begun = time.monotonic()
    before = saved_history(stage)
    for step in ("+1h", "-1h"):
        with open(stage.clock_file, "w", encoding="utf-8") as f:
            f.write(step)
        nothing_was_raised(stage, 6)
    watched = saved_history(stage) - before  # S1-42: a clock that is set makes no time
    assert 0 < watched <= time.monotonic() - begun + 6, (before, watched)


# S2-9
def ended(stage):
    def times_read():
        with open(os.path.join(stage.folder, "config", "pulseboard.log"), encoding="utf-8") as f:
            return f.read().count("1 services and 2 channels read from")

    wait_for("the log", lambda: times_read() == 1)
    stage.program.send_signal(signal.SIGHUP)
    wait_for("the configuration to be read again", lambda: times_read() == 2)
    assert stage.program.poll() is None, "SIGHUP ended it"
    stage.program.send_signal(signal.SIGTERM)
    begun = time.monotonic()
    code = stage.program.wait(10)
    assert code == 0, f"exit status {code}"
    assert time.monotonic() - begun < 3, "it took too long to end"
    wait_for("a close frame", lambda: stage.relay.closes)
    assert stage.relay.closes[0] in (1000, 1001), stage.relay.closes
    assert not stage.events("shown"), stage.events()


def shown(pattern, role=None, seconds=20):
    return wait_for(f"{pattern} to show", lambda: accessible.find(pattern, role), seconds)


def take_entry(entry):
    """Of the menu that was asked for; the menu goes, as by a click."""
    shown(entry, "menu item")
    accessible.press(entry, "menu item")
    wait_for("the menu to close", lambda: not accessible.find(".*", "popup menu"))


def brightness(stage):
    """Of the whole window: 0 black, 1 white."""
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(stage.program.pid), "--name",
                              "Pulseboard"], stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    mean = subprocess.run(["import", "-window", windows[0], "-resize", "1x1!", "-format", "%[fx:mean]", "info:"],
                          stdout=subprocess.PIPE, check=True, text=True)
    return float(mean.stdout)


def choose_in_palette(words, field="Find a session or an action", opener="Search and commands"):
    accessible.press(opener, "push button")
    shown(field, "text")
    accessible.write(field, words, "text")
    shown(f"{words}.*", "list item")
    subprocess.run(["xdotool", "key", "Return"], check=True)


def gone(pattern):
    wait_for(f"{pattern} to go", lambda: not accessible.find(pattern))


def live_looks(stage):
    """Language and size of the text at once: the same program, and its connections go on."""
    connects = stage.relay.connects
    accessible.write("Filter sessions", "relay")
    choose_in_palette("Language: Deutsch")
    shown("Relay, gesund.*", "list item")
    shown("Sitzungen filtern", "text")
    assert accessible.text("Sitzungen filtern", "text") == "relay", "the filter did not stay"
    wait_for("the tray in German", lambda: "Beenden" in desktop_services.tray_entries())
    choose_in_palette("Sprache: English", "Sitzung oder Aktion finden", "Suche und Befehle")
    shown("Relay, healthy.*", "list item")
    usual = accessible.height("Filter sessions", "text")
    choose_in_palette("Larger text")
    wait_for("larger text", lambda: accessible.height("Filter sessions", "text") > usual)
    choose_in_palette("Text of the usual size")
    wait_for("the usual text", lambda: accessible.height("Filter sessions", "text") == usual)
    accessible.write("Filter sessions", "")
    assert stage.relay.connects == connects, "it connected anew"


def operate(stage):
    """No step needs a coordinate, and no menu a key; what a name promises is seen at the server or on the screen."""
    stage.relay.go_down()
    shown("Relay, (critical|offline).*", "list item")
    shown("1 open")
    accessible.press("Silence Relay…")
    take_entry("1 hour")
    shown(".*Silenced until .*")
    connects_after(stage, "on the incident", lambda: accessible.press("Reconnect Relay, incident"))
    accessible.press("Acknowledge Relay, incident")
    gone("Acknowledge Relay, incident")
    shown("Seen by .*")
    shown("Relay, (critical|offline).*", "list item")
    stage.relay.come_up()
    connects_after(stage, "on the card", lambda: accessible.press("Reconnect Relay"))
    shown("Relay, healthy.*", "list item")
    shown("0 open")

    accessible.write("Filter sessions", "status:healthy")
    accessible.press("Keep this filter")
    shown("status:healthy", "check box")
    accessible.open_menu("status:healthy", "check box")
    take_entry("Remove")
    gone("status:healthy")
    accessible.write("Filter sessions", "tag:nowhere")
    gone("Relay, healthy.*")
    shown("No session matches.*")
    accessible.press("Clear filter")
    shown("Relay, healthy.*")
    for density in ("Rows", "Wall", "Cards"):
        accessible.press(density, "radio button")
        shown("Relay, healthy.*")
    accessible.press("Sort: Worst first")
    take_entry("Name")
    shown("Sort: Name")
    card = "Relay, .*", "list item"
    accessible.open_menu(*card)
    take_entry("Pause")
    shown("Relay, paused.*")
    accessible.open_menu(*card)
    take_entry("Resume")
    shown("Relay, healthy.*", "list item")

    for colours, fits in (("Light colours", lambda mean: mean > 0.6), ("Dark colours", lambda mean: mean < 0.4)):
        choose_in_palette(colours)
        wait_for(f"a window in {colours}", lambda: fits(brightness(stage)))

    live_looks(stage)

    accessible.press("Relay, healthy.*")
    for tab, content in (("Heartbeat", "Recent heartbeats"), ("Incidents.*", "Incidents of today"),
                         ("Overview", "What is going on"), ("Messages.*", "Conversation")):
        shown(tab, "page tab")
        accessible.press(tab, "page tab")  # by the pattern again: a count in its name may have moved
        shown(content)
    accessible.press("More")
    shown("Copy as websocat", "menu item")
    take_entry("Pause")
    shown("Resume Relay")
    accessible.press("More")
    take_entry("Resume")
    shown("Pause Relay")
    accessible.write("Message to send", "hello from the night shift")
    accessible.press("Send the message")
    wait_for("the message at the server", lambda: stage.relay.texts == ["hello from the night shift"])

    wait_for("the entry in the tray", lambda: "Quit" in desktop_services.tray_entries())
    desktop_services.press_tray("Quit")
    assert stage.program.wait(10) == 0


def add(stage):
    """Everything by accessible names, from the first page to the card."""
    place = f"127.0.0.1:{stage.relay.port}"
    wait_for("the first page", lambda: accessible.find("Address of the service"))
    accessible.write("Address of the service", f"http://{place}/restart", "text")
    accessible.press("Test and add")
    wait_for("the refusal", lambda: accessible.find(".*may restart, stop or change something.*"))
    assert not accessible.is_enabled("Add session", "push button"), "a restart page can be added"
    assert stage.relay.connects == 0, stage.relay.asked

    accessible.write("Address", f"ws://{place}/ws", "text")
    accessible.write("Name", "Relay", "text")
    wait_for("what answers there", lambda: accessible.find("Connected, .* in all"))
    assert accessible.find("django-heartbeat, certain.*"), accessible.names()
    accessible.press("Add session", "push button")
    wait_for("a healthy card", lambda: accessible.find("Relay, healthy.*"))
    with open(stage.toml, encoding="utf-8") as f:
        text = f.read()
    assert f'url = "ws://{place}/ws"' in text and 'profile = "django-heartbeat"' in text, text
    assert os.stat(stage.toml).st_mode & 0o077 == 0, "others can read the configuration"
    assert not [path for path in stage.relay.asked if "restart" in path], stage.relay.asked


def edit(stage):
    """The tab Settings while somebody changes the file by hand: nothing is lost, and all of it by names."""
    def text():
        with open(stage.toml, encoding="utf-8") as f:
            return f.read()

    def by_hand(before, after):
        assert before in text(), text()
        changed = text().replace(before, after)
        with open(stage.toml, "w", encoding="utf-8") as f:
            f.write(changed)

    accessible.press("Relay, healthy.*")
    accessible.press(shown("Settings.*", "page tab").get_name(), "page tab")
    shown("Group", "text")
    accessible.write("Group", "Typed", "text")
    by_hand('name = "Relay"', 'name = "Relay" # by hand\nnote = "by hand"')
    accessible.press("Save", "push button")
    wait_for("what was typed in the file", lambda: 'group = "Typed"' in text())
    assert 'name = "Relay" # by hand\nnote = "by hand"' in text(), text()

    accessible.write("Group", "Mine", "text")
    by_hand('group = "Typed"', 'group = "Theirs"')
    shown("pulseboard.toml says .Theirs. meanwhile.*")
    assert 'group = "Theirs"' in text(), text()
    accessible.press("Revert", "push button")
    gone("pulseboard.toml says .Theirs. meanwhile.*")

    accessible.press("Add a condition")
    shown("What must hold, entry 1", "text")
    accessible.write("What must hold, entry 1", "status == yes", "text")
    shown("Entry 1, What must hold: is no number.*")
    accessible.write("What must hold, entry 1", "status == 200", "text")
    gone("Entry 1, What must hold: is no number.*")
    accessible.press("Save", "push button")
    wait_for("the condition in the file", lambda: '[[service.assert]]\n  that = "status == 200"' in text())
    assert 'group = "Theirs"' in text(), text()
    accessible.press("Take out status == 200")
    accessible.press("Save", "push button")
    wait_for("the file without it", lambda: "service.assert" not in text())
    assert 'name = "Relay" # by hand' in text(), text()


def history(stage):
    """What one run saw the next one tells; what was an hour ago stands in the strip of 24 hours."""
    def strip():
        told = accessible.description("Last 24 hours") or ""
        return {word: int(n) for word, n in re.findall(r"(healthy|not watched) (\d+)", told)}

    def watched():
        """Seconds, as the tooltip of 30 days tells."""
        told = re.match(r"Watched (?:(\d+) m )?(\d+) s of ", accessible.description("Uptime, 30 days: .*") or "")
        return int(told[1] or 0) * 60 + int(told[2]) if told else 0

    wait_for("the strip", lambda: strip().get("healthy"))
    assert strip()["not watched"] >= 94, strip()
    accessible.press("Relay, healthy.*")
    shown("Uptime, 30 days: 100 %", seconds=30)
    database = sqlite3.connect(os.path.join(stage.folder, "config", "history.db"))
    saved = "SELECT count(*), sum(healthy) / 1000 FROM quarter"
    wait_for("20 s of history", lambda: (database.execute(saved).fetchone()[1] or 0) >= 20, 60)
    stage.program.send_signal(signal.SIGTERM)
    assert stage.program.wait(10) == 0
    quarters, kept = database.execute(saved).fetchone()
    database.execute("UPDATE quarter SET quarter = quarter - 4")  # an hour ago
    database.commit()
    database.close()

    again = time.monotonic()
    stage.start()
    shown("Relay, healthy.*")
    wait_for("the strip of before", lambda: strip().get("healthy", 0) >= quarters + 1)
    accessible.press("Relay, healthy.*")
    wait_for("the uptime of before", lambda: watched() >= kept)
    own = time.monotonic() - again
    assert own < watched() <= kept + own + 1, (own, kept, watched())
    shown("Uptime, 24 hours: 100 %")


def sanitizers_of(program):
    """The address sanitizer insists on being loaded before all others."""
    linked = subprocess.run(["ldd", program], stdout=subprocess.PIPE, check=True, text=True).stdout
    return re.findall(r"(/\S*/libasan\.so\S*)", linked)


def main():
    program, scenarios = sys.argv[1], sys.argv[2:] or ["reconnect", "frozen", "clock", "ended", "operate", "add", "edit", "history"]
    for name in scenarios:
        environment, clock_file = {}, None
        if name == "clock":
            libraries = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
            assert libraries, "libfaketime is not installed"
            clock_file = os.path.join(os.environ["DESKTOP_DIR"], "clock")
            with open(clock_file, "w", encoding="utf-8") as f:
                f.write("+0")
            environment = {"LD_PRELOAD": " ".join(sanitizers_of(program) + libraries[:1]), "FAKETIME_TIMESTAMP_FILE": clock_file,
                           "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1",
                           # A wait with a limit ends at once under the false clock, so that the program leaves the
                           # thread of the history behind at its end, which is no leak of its own.
                           "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
        stage = None
        failed = True
        begun = time.monotonic()
        try:
            stage = Stage(program, environment, "" if name == "add" else CONFIG)
            stage.clock_file = clock_file
            if name != "add":
                stage.begin()
            {"reconnect": reconnect, "frozen": frozen, "clock": clock, "ended": ended, "operate": operate,
             "add": add, "edit": edit, "history": history}[name](stage)
            failed = False
        finally:
            if stage:
                stage.end(failed)
        print(f"{name}: passed in {time.monotonic() - begun:.1f} s", flush=True)


if __name__ == "__main__":
    main()
