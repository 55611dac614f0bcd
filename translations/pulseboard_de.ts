<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Find a session or an action…</source>
        <translation>Sitzung oder Aktion finden…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Zeigen, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Show incidents</source>
        <translation>Vorfälle zeigen</translation>
    </message>
    <message>
        <source>Reconnect all that are down</source>
        <translation>Alle ausgefallenen neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge all incidents</source>
        <translation>Alle Vorfälle bestätigen</translation>
    </message>
    <message>
        <source>Silence all sessions…</source>
        <translation>Alle Sitzungen stummschalten…</translation>
    </message>
    <message>
        <source>Sort worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Namen sortieren</translation>
    </message>
    <message>
        <source>Sort slowest first</source>
        <translation>Langsamste zuerst sortieren</translation>
    </message>
    <message>
        <source>Back, or clear selection and filter</source>
        <translation>Zurück, oder Auswahl und Filter aufheben</translation>
    </message>
    <message>
        <source>To the next, to the previous part</source>
        <translation>Zum nächsten, zum vorigen Teil</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Minifenster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Farben wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Üblicher Kontrast</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Usual motion</source>
        <translation>Übliche Bewegung</translation>
    </message>
    <message>
        <source>Quit Pulseboard</source>
        <translation>Pulseboard beenden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Mit Notiz bestätigen…</translation>
    </message>
    <message>
        <source>Acknowledge %1 with a note…</source>
        <translation>%1 mit Notiz bestätigen…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>%1 stummschalten…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Erste, letzte</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Eine Seite hoch, runter</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Menu of the session</source>
        <translation>Menü der Sitzung</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorige Sitzung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Incidents of the session</source>
        <translation>Vorfälle der Sitzung</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Sprache der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Language: Tiếng Việt</source>
        <translation>Sprache: Tiếng Việt</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as curl</source>
        <translation>%1 als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>Als websocat kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as websocat</source>
        <translation>%1 als websocat kopieren</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Karten zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Wand zeigen</translation>
    </message>
    <message>
        <source>Fit the tiles of the wall</source>
        <translation>Kacheln der Wand einpassen</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Von hier bis dort auswählen</translation>
    </message>
    <message>
        <source>Add session…</source>
        <translation>Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>Add the address that was copied…</source>
        <translation>Kopierte Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settings of the session</source>
        <translation>Einstellungen der Sitzung</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>Sitzungen ausgeben…</translation>
    </message>
    <message>
        <source>Chart: one heartbeat back, on</source>
        <translation>Kurve: ein Heartbeat zurück, weiter</translation>
    </message>
    <message>
        <source>Chart: first, newest</source>
        <translation>Kurve: erster, neuester</translation>
    </message>
    <message>
        <source>Chart: along the time</source>
        <translation>Kurve: die Zeit entlang</translation>
    </message>
    <message>
        <source>Chart: closer, wider</source>
        <translation>Kurve: näher, weiter weg</translation>
    </message>
    <message>
        <source>Chart: follow the newest again</source>
        <translation>Kurve: wieder den neuesten folgen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Contrast as the desktop has it</source>
        <translation>Kontrast wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Motion as the desktop has it</source>
        <translation>Bewegung wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>There is no session bus</source>
        <translation>Es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>The notification was closed before</source>
        <translation>Die Benachrichtigung wurde zuvor geschlossen</translation>
    </message>
    <message>
        <source>The desktop did not take the notification</source>
        <translation>Die Arbeitsumgebung nahm die Benachrichtigung nicht an</translation>
    </message>
    <message>
        <source>This is not the address of a Discord webhook. Set it anew.</source>
        <translation>Das ist keine Adresse eines Discord-Webhooks. Setzen Sie sie neu.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 earlier messages were left out.</source>
        <translation>%1 frühere Nachrichten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Too many messages; the server asked to wait</source>
        <translation>Zu viele Nachrichten; der Server bat zu warten</translation>
    </message>
    <message>
        <source>The server blocks this computer for a while</source>
        <translation>Der Server sperrt diesen Rechner für eine Weile</translation>
    </message>
    <message>
        <source>The server refuses this webhook (%1). Set its address anew.</source>
        <translation>Der Server lehnt diesen Webhook ab (%1). Setzen Sie seine Adresse neu.</translation>
    </message>
    <message>
        <source>The webhook does not exist any more (%1). Make a new one.</source>
        <translation>Den Webhook gibt es nicht mehr (%1). Legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The server points elsewhere (%1). Redirects are not followed.</source>
        <translation>Der Server verweist woandershin (%1). Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server does not accept the message (%1)</source>
        <translation>Der Server nimmt die Nachricht nicht an (%1)</translation>
    </message>
    <message>
        <source>The server asked to wait (503)</source>
        <translation>Der Server bat zu warten (503)</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>Der Server hat ein Problem (%1)</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted</source>
        <translation>Das Zertifikat des Servers wurde nicht anerkannt</translation>
    </message>
    <message>
        <source>The server cannot be reached (network error %1)</source>
        <translation>Der Server ist nicht erreichbar (Netzwerkfehler %1)</translation>
    </message>
    <message>
        <source>Sent messages stay as they are</source>
        <translation>Gesendete Nachrichten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Too many messages were waiting</source>
        <translation>Zu viele Nachrichten warteten</translation>
    </message>
    <message>
        <source>The e-mail channel has no server, sender or recipient. Set it anew.</source>
        <translation>Dem E-Mail-Kanal fehlt Server, Absender oder Empfänger. Richten Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Sent by Pulseboard</source>
        <translation>Gesendet von Pulseboard</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Wieder da um</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>Test of Pulseboard&apos;s e-mail</source>
        <translation>Test der E-Mail von Pulseboard</translation>
    </message>
    <message>
        <source>When a service stops and when it is back, you will be told here.</source>
        <translation>Wenn ein Dienst ausfällt und wenn er wieder da ist, erfahren Sie es hier.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Open the dashboard: %1</source>
        <translation>Übersicht öffnen: %1</translation>
    </message>
    <message>
        <source>The mail server does not take: %1</source>
        <translation>Der Mailserver nimmt nicht an: %1</translation>
    </message>
    <message>
        <source>The mail server refuses the user or the password (%1). Set them anew.</source>
        <translation>Der Mailserver lehnt Benutzer oder Passwort ab (%1). Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in (%1). Set user and password.</source>
        <translation>Der Mailserver verlangt eine Anmeldung (%1). Geben Sie Benutzer und Passwort ein.</translation>
    </message>
    <message>
        <source>The mail server refuses the mail (%1)</source>
        <translation>Der Mailserver lehnt die Mail ab (%1)</translation>
    </message>
    <message>
        <source>The mail server&apos;s name was not found</source>
        <translation>Der Name des Mailservers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The mail server does not take connections</source>
        <translation>Der Mailserver nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>No answer of the mail server in time</source>
        <translation>Keine rechtzeitige Antwort des Mailservers</translation>
    </message>
    <message>
        <source>The mail server closed the connection</source>
        <translation>Der Mailserver hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>The mail server offers no STARTTLS; nothing was sent, no user and no password</source>
        <translation>Der Mailserver bietet kein STARTTLS an; es wurde nichts gesendet, weder Benutzer noch Passwort</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was not accepted</source>
        <translation>Das Zertifikat des Mailservers wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>The encrypted connection to the mail server failed</source>
        <translation>Die verschlüsselte Verbindung zum Mailserver ist gescheitert</translation>
    </message>
    <message>
        <source>The delivery was cancelled</source>
        <translation>Die Zustellung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The mail server asks to try later (%1)</source>
        <translation>Der Mailserver bittet um einen späteren Versuch (%1)</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The server offers none</source>
        <translation>Der Server bietet keine an</translation>
    </message>
    <message>
        <source>Test of Pulseboard</source>
        <translation>Test von Pulseboard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address has none</source>
        <translation>Die Adresse hat keine</translation>
    </message>
    <message>
        <source>The connection ended before the mail server said whether it took the mail</source>
        <translation>Die Verbindung endete, bevor der Mailserver sagte, ob er die Mail angenommen hat</translation>
    </message>
    <message>
        <source>%1; it is sent again and may come twice</source>
        <translation>%1; sie wird erneut gesendet und kann doppelt ankommen</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>Es gibt keinen Benutzerordner, in dem es bleiben kann.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>1 critical</source>
        <translation>1 kritisch</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>1 offline</source>
        <translation>1 offline</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>; 1 acknowledged</source>
        <translation>; 1 bestätigt</translation>
    </message>
    <message>
        <source>; %1 acknowledged</source>
        <translation>; %1 bestätigt</translation>
    </message>
    <message>
        <source>. Newest: %1, %2.</source>
        <translation>. Neueste: %1, %2.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>No network since %1. 1 session is unknown until it is back. No alerts are sent.</source>
        <translation>Kein Netz seit %1. 1 Sitzung ist unbekannt, bis es wieder da ist. Es werden keine Alarme gesendet.</translation>
    </message>
    <message>
        <source>No network since %1. %2 are unknown until it is back. No alerts are sent.</source>
        <translation>Kein Netz seit %1. %2 sind unbekannt, bis es wieder da ist. Es werden keine Alarme gesendet.</translation>
    </message>
    <message>
        <source>This computer was asleep</source>
        <translation>Dieser Rechner hat geschlafen</translation>
    </message>
    <message>
        <source>Nothing was watched for %1. That time counts for nobody; %2 are looked at anew.</source>
        <translation>%1 lang wurde nichts überwacht. Diese Zeit zählt für niemanden; %2 werden neu geprüft.</translation>
    </message>
    <message>
        <source>1 of %1 needs attention</source>
        <translation>1 von %1 braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 von %2 brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The session needs attention</source>
        <translation>Die Sitzung braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>%1 on time for %2.</source>
        <translation>%1 pünktlich seit %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist pausiert</translation>
    </message>
    <message>
        <source>1 has not sent its first heartbeat yet.</source>
        <translation>1 hat ihren ersten Heartbeat noch nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 have not sent their first heartbeat yet.</source>
        <translation>%1 haben ihren ersten Heartbeat noch nicht gesendet.</translation>
    </message>
    <message>
        <source>1 paused.</source>
        <translation>1 pausiert.</translation>
    </message>
    <message>
        <source>%1 paused.</source>
        <translation>%1 pausiert.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>latency unknown</source>
        <translation>Latenz unbekannt</translation>
    </message>
    <message>
        <source>no latency</source>
        <translation>keine Latenz</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>zuletzt bekannt %1</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>Heartbeat %1</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>Pausiert seit %1</translation>
    </message>
    <message>
        <source>missed in %1</source>
        <translation>verpasst in %1</translation>
    </message>
    <message>
        <source>%1, still connected</source>
        <translation>%1, noch verbunden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht überwacht</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>Gesehen von %1, %2</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Verbunden seit %1</translation>
    </message>
    <message>
        <source>Not watched · switched off in its settings</source>
        <translation>Nicht beobachtet · in den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch %1 again: it is switched on in its settings</source>
        <translation>%1 wieder beobachten: wird in den Einstellungen eingeschaltet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End this try to connect to %1; the next one comes by itself</source>
        <translation>Diesen Verbindungsversuch zu %1 beenden; der nächste kommt von selbst</translation>
    </message>
</context>
<context>
    <name>CardTip</name>
    <message>
        <source>Silenced until %1: its incidents are kept, but nobody is told</source>
        <translation>Stumm bis %1: Vorfälle werden festgehalten, aber niemandem gemeldet</translation>
    </message>
</context>
<context>
    <name>FactHelp</name>
    <message>
        <source>Where Pulseboard asks; user, password and query are not shown</source>
        <translation>Wohin Pulseboard fragt; Benutzer, Passwort und Abfrage werden nicht gezeigt</translation>
    </message>
    <message>
        <source>How Pulseboard speaks with the service</source>
        <translation>Wie Pulseboard mit dem Dienst spricht</translation>
    </message>
    <message>
        <source>The connection now, and which try it is</source>
        <translation>Die Verbindung jetzt, und der wievielte Versuch es ist</translation>
    </message>
    <message>
        <source>Since when the connection stands, or the address answers, without a break</source>
        <translation>Seit wann die Verbindung ohne Unterbrechung steht oder die Adresse antwortet</translation>
    </message>
    <message>
        <source>How long the connection before this one lasted</source>
        <translation>Wie lange die Verbindung davor hielt</translation>
    </message>
    <message>
        <source>When the service last answered a ping: fresh is under 30 s ago, ageing under 60 s, then stale</source>
        <translation>Wann der Dienst zuletzt einen Ping beantwortete: frisch ist unter 30 s, alternd unter 60 s, danach veraltet</translation>
    </message>
    <message>
        <source>Connections made after the first one, since Pulseboard began to look</source>
        <translation>Verbindungen nach der ersten, seit Pulseboard zuschaut</translation>
    </message>
    <message>
        <source>How often the connection broke off by itself, as far back as the events are kept; breaks after always the same time point to a limit of a proxy</source>
        <translation>Wie oft die Verbindung von selbst abbrach, so weit die Ereignisse zurückreichen; Abbrüche nach immer derselben Zeit deuten auf eine Grenze eines Proxys</translation>
    </message>
    <message>
        <source>What came over all connections since Pulseboard began to look</source>
        <translation>Was über alle Verbindungen kam, seit Pulseboard zuschaut</translation>
    </message>
    <message>
        <source>How long Pulseboard waits before each quick try (and how much chance adds)</source>
        <translation>Wie lange Pulseboard vor jedem schnellen Versuch wartet (und was der Zufall hinzufügt)</translation>
    </message>
    <message>
        <source>How long the certificate of the server is still valid</source>
        <translation>Wie lange das Zertifikat des Servers noch gilt</translation>
    </message>
    <message>
        <source>Nothing on the way is encrypted</source>
        <translation>Unterwegs ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>Who signed the certificate</source>
        <translation>Wer das Zertifikat unterschrieben hat</translation>
    </message>
    <message>
        <source>The version of TLS that both agreed on</source>
        <translation>Die TLS-Version, auf die sich beide geeinigt haben</translation>
    </message>
    <message>
        <source>The account as its service names it</source>
        <translation>Das Konto, wie sein Dienst es nennt</translation>
    </message>
    <message>
        <source>The telephone number, its middle hidden</source>
        <translation>Die Telefonnummer, die Mitte verdeckt</translation>
    </message>
    <message>
        <source>The word by which the service describes the account</source>
        <translation>Das Wort, mit dem der Dienst das Konto beschreibt</translation>
    </message>
    <message>
        <source>When its service last saw the account connect</source>
        <translation>Wann sein Dienst das Konto zuletzt verbunden sah</translation>
    </message>
    <message>
        <source>When its service last saw the account go</source>
        <translation>Wann sein Dienst das Konto zuletzt gehen sah</translation>
    </message>
    <message>
        <source>What its service told of this account</source>
        <translation>Was sein Dienst über dieses Konto meldete</translation>
    </message>
    <message>
        <source>The service that reports this account</source>
        <translation>Der Dienst, der dieses Konto meldet</translation>
    </message>
    <message>
        <source>The HTTP status of the last answer, and its age</source>
        <translation>Der HTTP-Status der letzten Antwort und ihr Alter</translation>
    </message>
    <message>
        <source>Memory that the service says it uses</source>
        <translation>Speicher, den der Dienst nach eigener Angabe belegt</translation>
    </message>
    <message>
        <source>The part of its work that failed, as the service counts it</source>
        <translation>Der Teil seiner Arbeit, der misslang, wie der Dienst zählt</translation>
    </message>
    <message>
        <source>How long the service says it runs; a shorter time than before is a restart</source>
        <translation>Wie lange der Dienst nach eigener Angabe läuft; weniger als zuvor ist ein Neustart</translation>
    </message>
    <message>
        <source>The accounts that the service looks after</source>
        <translation>Die Konten, um die sich der Dienst kümmert</translation>
    </message>
    <message>
        <source>The version that the service tells</source>
        <translation>Die Version, die der Dienst nennt</translation>
    </message>
    <message>
        <source>The HTTP status of the last answer</source>
        <translation>Der HTTP-Status der letzten Antwort</translation>
    </message>
    <message>
        <source>How long the last answer took, from the question to its last byte</source>
        <translation>Wie lange die letzte Antwort dauerte, von der Frage bis zu ihrem letzten Byte</translation>
    </message>
    <message>
        <source>How old this report is, and when the next one is asked for</source>
        <translation>Wie alt dieser Bericht ist, und wann der nächste erfragt wird</translation>
    </message>
    <message>
        <source>How long ago the last heartbeat came</source>
        <translation>Wie lange der letzte Heartbeat her ist</translation>
    </message>
    <message>
        <source>When the next heartbeat should come, by the interval that was set or found</source>
        <translation>Wann der nächste Heartbeat kommen soll, nach dem eingestellten oder erkannten Abstand</translation>
    </message>
    <message>
        <source>Round trips on this computer&apos;s own clock: half of them were quicker than p50, 95 of 100 than p95</source>
        <translation>Umlaufzeiten nach der Uhr dieses Rechners: die Hälfte war schneller als p50, 95 von 100 schneller als p95</translation>
    </message>
    <message>
        <source>How much the round trips vary (smoothed, RFC 3550)</source>
        <translation>Wie sehr die Umlaufzeiten schwanken (geglättet, RFC 3550)</translation>
    </message>
    <message>
        <source>Heartbeats that were expected and did not come within their interval and its grace</source>
        <translation>Heartbeats, die erwartet wurden und nicht innerhalb von Abstand und Nachfrist kamen</translation>
    </message>
    <message>
        <source>How far the clock of the service is from this computer&apos;s, and how sure that is</source>
        <translation>Wie weit die Uhr des Dienstes von der dieses Rechners abweicht, und wie sicher das ist</translation>
    </message>
    <message>
        <source>The part of the watched time in which the service worked, beside what it should be</source>
        <translation>Der Teil der beobachteten Zeit, in dem der Dienst lief, neben dem, was er sein soll</translation>
    </message>
    <message>
        <source>How much longer it may be down in 30 days before the goal is missed</source>
        <translation>Wie lange er in 30 Tagen noch ausfallen darf, ehe das Ziel verfehlt ist</translation>
    </message>
    <message>
        <source>When nothing of the budget is left if it goes on like this</source>
        <translation>Wann nichts mehr davon übrig ist, wenn es so weitergeht</translation>
    </message>
    <message>
        <source>The straight line through the latencies of the last hour, where there is one</source>
        <translation>Die Gerade durch die Latenzen der letzten Stunde, wo es eine gibt</translation>
    </message>
    <message>
        <source>Pings that the server sent, and that were answered</source>
        <translation>Pings, die der Server schickte und die beantwortet wurden</translation>
    </message>
    <message>
        <source>Messages that are no heartbeats, of the last minutes</source>
        <translation>Nachrichten, die keine Heartbeats sind, der letzten Minuten</translation>
    </message>
    <message>
        <source>People whose coming and going the messages told</source>
        <translation>Menschen, deren Kommen und Gehen die Nachrichten meldeten</translation>
    </message>
    <message>
        <source>Messages that were meant for another store</source>
        <translation>Nachrichten, die für ein anderes Geschäft bestimmt waren</translation>
    </message>
    <message>
        <source>When the tries of several sessions of one server fail, one of them tries for all</source>
        <translation>Wenn die Versuche mehrerer Sitzungen eines Servers misslingen, versucht es eine für alle</translation>
    </message>
    <message>
        <source>One address of this service: its last latencies, and how often it could not be reached</source>
        <translation>Eine Adresse dieses Dienstes: ihre letzten Latenzen, und wie oft sie nicht erreichbar war</translation>
    </message>
    <message>
        <source>How quickly the memory grows</source>
        <translation>Wie schnell der Speicher wächst</translation>
    </message>
    <message>
        <source>The time that the trend was found in</source>
        <translation>Die Zeit, in der der Verlauf erkannt wurde</translation>
    </message>
    <message>
        <source>How much of the changes the straight line explains; of little, nothing is foretold</source>
        <translation>Wie viel der Änderungen die Gerade erklärt; bei wenig wird nichts vorhergesagt</translation>
    </message>
    <message>
        <source>An estimate: when the memory is used up if it grows on like this</source>
        <translation>Eine Schätzung: wann der Speicher voll ist, wenn er so weiterwächst</translation>
    </message>
    <message>
        <source>When it came or was sent, by this computer&apos;s clock</source>
        <translation>Wann sie kam oder gesendet wurde, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>What sort of message it is</source>
        <translation>Welche Art Nachricht es ist</translation>
    </message>
    <message>
        <source>Its length on the wire</source>
        <translation>Ihre Länge auf der Leitung</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 s (+ 0–%2 s)</source>
        <translation>%1 s (+ 0–%2 s)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>valid for %1 days</source>
        <translation>noch %1 Tage gültig</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP check</source>
        <translation>HTTP-Prüfung</translation>
    </message>
    <message>
        <source>TCP check</source>
        <translation>TCP-Prüfung</translation>
    </message>
    <message>
        <source>TLS check</source>
        <translation>TLS-Prüfung</translation>
    </message>
    <message>
        <source>DNS check</source>
        <translation>DNS-Prüfung</translation>
    </message>
    <message>
        <source>Calls us</source>
        <translation>Ruft uns</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answers since</source>
        <translation>Antwortet seit</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>%1 in %2 messages</source>
        <translation>%1 in %2 Nachrichten</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Service uptime</source>
        <translation>Laufzeit des Dienstes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Latency p50 %1, p95 %2</source>
        <translation>Latenz p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Its service says</source>
        <translation>Sein Dienst sagt</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Zuletzt verbunden</translation>
    </message>
    <message>
        <source>Last disconnected</source>
        <translation>Zuletzt getrennt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Gehört über</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Probieren Sie es: %1</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Sehen Sie nach: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, how fresh</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pings unanswered</source>
        <translation>
            <numerusform>%1, %n Ping unbeantwortet</numerusform>
            <numerusform>%1, %n Pings unbeantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Last pong</source>
        <translation>Letzter Pong</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>%1, certain</source>
        <translation>%1, sicher</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, wahrscheinlich</translation>
    </message>
    <message>
        <source>Not sure. Watched as a plain connection</source>
        <translation>Nicht sicher. Als einfache Verbindung überwacht</translation>
    </message>
    <message>
        <source>Not sure. Watched as a plain page: only its answer counts</source>
        <translation>Nicht sicher. Als einfache Seite überwacht: nur ihre Antwort zählt</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, Zertifikat von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>The WebSocket is open and no heartbeat came within %1. It is watched by its answers to pings until one comes.</source>
        <translation>Der WebSocket ist offen, und kein Heartbeat kam innerhalb von %1. Er wird an seinen Ping-Antworten überwacht, bis einer kommt.</translation>
    </message>
    <message>
        <source>The time was over before everything was asked.</source>
        <translation>Die Zeit war um, bevor alles gefragt war.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in (%2): type its token.</source>
        <translation>%1 verlangt eine Anmeldung (%2): geben Sie sein Token ein.</translation>
    </message>
    <message>
        <source>The test was ended early; what was found by then is here.</source>
        <translation>Die Prüfung wurde früh beendet; was bis dahin gefunden wurde, steht hier.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Zeitfeld</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Zustandsseite</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Connected, %1 in all</source>
        <translation>Verbunden, %1 insgesamt</translation>
    </message>
    <message>
        <source>It answers, not sure what it is, %1 in all</source>
        <translation>Es antwortet, nicht sicher, was es ist, %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letzter Heartbeat</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Nächster erwartet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>of %1 since the start</source>
        <translation>von %1 seit dem Start</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>in the %1 seen</source>
        <translation>in den gesehenen %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History is not being saved: there is no home folder. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Es gibt kein Heimverzeichnis. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved: its file cannot be used. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Seine Datei ist nicht benutzbar. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved: disk full. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Datenträger voll. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved: another program locks its file. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Ein anderes Programm sperrt seine Datei. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved: its file is damaged. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Seine Datei ist beschädigt. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved: its file is of a later Pulseboard. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert: Seine Datei stammt von einem neueren Pulseboard. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>History is not being saved. Monitoring goes on.</source>
        <translation>Der Verlauf wird nicht gespeichert. Die Überwachung läuft weiter.</translation>
    </message>
    <message>
        <source>Start it with HOME set, or with --config and a folder.</source>
        <translation>Starten Sie es mit gesetztem HOME oder mit --config und einem Ordner.</translation>
    </message>
    <message>
        <source>%1: %2. Make it readable and writable for you.</source>
        <comment>file, error</comment>
        <translation>%1: %2. Machen Sie die Datei für sich lesbar und schreibbar.</translation>
    </message>
    <message>
        <source>Free some space for %1; then it is saved again by itself.</source>
        <translation>Schaffen Sie Platz für %1; dann wird von selbst wieder gespeichert.</translation>
    </message>
    <message>
        <source>Wait for it, or end what works on %1 (a backup?).</source>
        <translation>Warten Sie darauf, oder beenden Sie, was an %1 arbeitet (eine Sicherung?).</translation>
    </message>
    <message>
        <source>Move %1 out of the folder %2; a new one is begun then.</source>
        <translation>Verschieben Sie %1 aus dem Ordner %2; dann wird eine neue begonnen.</translation>
    </message>
    <message>
        <source>Start the later version again, or move %1 out of its folder.</source>
        <translation>Starten Sie wieder die neuere Version, oder verschieben Sie %1 aus ihrem Ordner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er ist als %1 aufgehoben, und ein neuer wurde begonnen.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Told: %1</source>
        <translation>Gemeldet an: %1</translation>
    </message>
    <message>
        <source>%1, closed. %2. It lasted %3.</source>
        <translation>%1, geschlossen. %2. Dauer %3.</translation>
    </message>
    <message>
        <source>%1, %2 for %3. %4.</source>
        <translation>%1, %2 seit %3. %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, seen by</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>not counting now</source>
        <translation>zählt gerade nicht</translation>
    </message>
    <message>
        <source>%1 in the last 2 min</source>
        <translation>%1 in den letzten 2 min</translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation>gesehen seit %1</translation>
    </message>
    <message>
        <source>none in the last 2 min</source>
        <translation>keine in den letzten 2 min</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>none came yet</source>
        <translation>noch keiner gekommen</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>her</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>last 15 min</source>
        <translation>letzte 15 min</translation>
    </message>
    <message>
        <source>needs two heartbeats</source>
        <translation>braucht zwei Heartbeats</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>in Folge</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 von %2 erwarteten</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>keine Schätzung</translation>
    </message>
    <message>
        <source>in step, %1</source>
        <translation>im Takt, %1</translation>
    </message>
    <message>
        <source>server ahead, %1</source>
        <translation>Server voraus, %1</translation>
    </message>
    <message>
        <source>server behind, %1</source>
        <translation>Server zurück, %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>asked every %1</source>
        <translation>alle %1 gefragt</translation>
    </message>
    <message>
        <source>the last check got no answer</source>
        <translation>die letzte Prüfung bekam keine Antwort</translation>
    </message>
    <message>
        <source>limit for p95, %1</source>
        <translation>Grenze für p95, %1</translation>
    </message>
    <message>
        <source>of the health page</source>
        <translation>der Zustandsseite</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no restart seen</source>
        <translation>kein Neustart gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts seen</source>
        <translation>
            <numerusform>%n Neustart gesehen</numerusform>
            <numerusform>%n Neustarts gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
</context>
<context>
    <name>LikelyWhy</name>
    <message>
        <source>Replies got slower first (%1 → %2). This is usually a busy or stuck server, not the network.</source>
        <translation>Die Antworten wurden zuerst langsamer (%1 → %2). Das ist meist ein überlasteter oder hängender Server, nicht das Netz.</translation>
    </message>
    <message>
        <source>All %1 sessions on %2 stopped: usually the host itself, or the network to it.</source>
        <translation>Alle %1 Sitzungen auf %2 sind ausgefallen: meist der Rechner selbst oder das Netz dorthin.</translation>
    </message>
    <message>
        <source>Usually the token has expired or was replaced.</source>
        <translation>Meist ist das Token abgelaufen oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>Usually a spelling mistake in the address, or the network of this computer.</source>
        <translation>Meist ein Schreibfehler in der Adresse oder das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>The computer answers but nothing listens there: usually the service is not running.</source>
        <translation>Der Rechner antwortet, aber dort lauscht nichts: meist läuft der Dienst nicht.</translation>
    </message>
    <message>
        <source>Usually the certificate has ended, or is not for this name.</source>
        <translation>Meist ist das Zertifikat abgelaufen oder gilt nicht für diesen Namen.</translation>
    </message>
    <message>
        <source>Usually time synchronisation is off on the service&apos;s computer.</source>
        <translation>Meist ist der Zeitabgleich auf dem Rechner des Dienstes aus.</translation>
    </message>
    <message>
        <source>The connection answers pings: usually the task that sends heartbeats has stopped.</source>
        <translation>Die Verbindung beantwortet Pings: meist ist die Aufgabe stehen geblieben, die Heartbeats sendet.</translation>
    </message>
    <message>
        <source>Usually the path or the version is another one than this service has.</source>
        <translation>Meist sind Pfad oder Version andere, als dieser Dienst hat.</translation>
    </message>
    <message>
        <source>Nothing refuses and nothing answers: usually the service hangs, or the network on the way to it is down.</source>
        <translation>Nichts lehnt ab und nichts antwortet: meist hängt der Dienst, oder das Netz dorthin ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>MailEnv</name>
    <message>
        <source>There is no variable for mail in it, as SMTP_HOST=….</source>
        <translation>Darin steht keine Variable für Mail, etwa SMTP_HOST=….</translation>
    </message>
    <message>
        <source>EMAIL_SERVICE is “%1” and names no server; add SMTP_HOST.</source>
        <translation>EMAIL_SERVICE ist „%1“ und nennt keinen Server; ergänzen Sie SMTP_HOST.</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Type the name of the mail server, as smtp.example.net.</source>
        <translation>Geben Sie den Namen des Mailservers ein, etwa smtp.example.net.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; 587 is usual.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535; üblich ist 587.</translation>
    </message>
    <message>
        <source>Type the sender&apos;s address, as alerts@example.net.</source>
        <translation>Geben Sie die Adresse des Absenders ein, etwa alerts@example.net.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is one line of up to %1 characters without &lt; &gt; and &quot;.</source>
        <translation>Der Name des Absenders ist eine Zeile von bis zu %1 Zeichen ohne &lt; &gt; und &quot;.</translation>
    </message>
    <message>
        <source>Type to whom the messages go, with commas between.</source>
        <translation>Geben Sie ein, an wen die Nachrichten gehen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There can be %1 recipients.</source>
        <translation>Es kann %1 Empfänger geben.</translation>
    </message>
    <message>
        <source>“%1” is not an address, as owner@example.net.</source>
        <translation>„%1“ ist keine Adresse wie owner@example.net.</translation>
    </message>
    <message>
        <source>The user&apos;s name is one line of up to %1 characters.</source>
        <translation>Der Benutzername ist eine Zeile von bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password is one line.</source>
        <translation>Ein Passwort ist eine Zeile.</translation>
    </message>
    <message>
        <source>Type the user&apos;s password.</source>
        <translation>Geben Sie das Passwort des Benutzers ein.</translation>
    </message>
    <message>
        <source>Type the user to whom the password belongs.</source>
        <translation>Geben Sie den Benutzer ein, zu dem das Passwort gehört.</translation>
    </message>
    <message>
        <source>The link begins with https:// or http://, without a password in it.</source>
        <translation>Der Link beginnt mit https:// oder http:// und enthält kein Passwort.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <source>%1 services stopped together</source>
        <translation>%1 Dienste zugleich ausgefallen</translation>
    </message>
    <message>
        <source>%1 of %2 services still down</source>
        <translation>%1 von %2 Diensten noch ausgefallen</translation>
    </message>
    <message>
        <source>All on %1</source>
        <translation>Alle auf %1</translation>
    </message>
    <message>
        <source>%1 services are back</source>
        <translation>%1 Dienste sind wieder da</translation>
    </message>
    <message>
        <source>The last one after %1.</source>
        <translation>Der letzte nach %1.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>Heartbeat verspätet</translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation>kein Heartbeat</translation>
    </message>
    <message>
        <source>connected, but no heartbeat</source>
        <translation>verbunden, aber kein Heartbeat</translation>
    </message>
    <message>
        <source>does not answer pings</source>
        <translation>beantwortet keine Pings</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>answers with an error</source>
        <translation>antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>says it is not healthy</source>
        <translation>meldet sich nicht gesund</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>keeps losing its connection</source>
        <translation>verliert immer wieder die Verbindung</translation>
    </message>
    <message>
        <source>many errors</source>
        <translation>viele Fehler</translation>
    </message>
    <message>
        <source>no updates</source>
        <translation>keine Aktualisierungen</translation>
    </message>
    <message>
        <source>its own check stopped</source>
        <translation>eigene Prüfung steht still</translation>
    </message>
    <message>
        <source>its heartbeat count stopped</source>
        <translation>eigener Heartbeat-Zähler steht still</translation>
    </message>
    <message>
        <source>status does not match</source>
        <translation>Status widerspricht sich</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation>Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>a job does not run</source>
        <translation>ein Auftrag läuft nicht</translation>
    </message>
    <message>
        <source>health page does not answer</source>
        <translation>Zustandsseite antwortet nicht</translation>
    </message>
    <message>
        <source>accounts not healthy</source>
        <translation>Konten nicht gesund</translation>
    </message>
    <message>
        <source>answer not as it must be</source>
        <translation>Antwort nicht, wie sie sein muss</translation>
    </message>
    <message>
        <source>answer could not be checked</source>
        <translation>Antwort nicht prüfbar</translation>
    </message>
    <message>
        <source>figure beyond its limit</source>
        <translation>Wert jenseits seiner Grenze</translation>
    </message>
    <message>
        <source>answer stands still</source>
        <translation>Antwort steht still</translation>
    </message>
    <message>
        <source>misses heartbeats of its own</source>
        <translation>verpasst eigene Heartbeats</translation>
    </message>
    <message>
        <source>memory fills up</source>
        <translation>Speicher läuft voll</translation>
    </message>
    <message>
        <source>restarts too often</source>
        <translation>startet zu oft neu</translation>
    </message>
    <message>
        <source>error rate does not match</source>
        <translation>Fehlerrate widerspricht sich</translation>
    </message>
    <message>
        <source>says healthy, but silent</source>
        <translation>meldet sich gesund, schweigt aber</translation>
    </message>
    <message>
        <source>answers, but the bot is dead</source>
        <translation>antwortet, aber der Bot ist tot</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>Ausgefallen für %1.</translation>
    </message>
    <message>
        <source>Reconnected on try %1.</source>
        <translation>Verbunden beim %1. Versuch.</translation>
    </message>
    <message>
        <source>%1, then paused or removed</source>
        <translation>%1, dann pausiert oder entfernt</translation>
    </message>
    <message>
        <source>%1, reconnected on try %2</source>
        <translation>%1, verbunden beim %2. Versuch</translation>
    </message>
    <message>
        <source>%1, back by itself</source>
        <translation>%1, von selbst zurück</translation>
    </message>
    <message>
        <source>%1: it was down and is back</source>
        <translation>%1: war ausgefallen und ist zurück</translation>
    </message>
    <message>
        <source>too many accounts</source>
        <translation>zu viele Konten</translation>
    </message>
    <message>
        <source>WhatsApp offline</source>
        <translation>WhatsApp offline</translation>
    </message>
    <message>
        <source>WhatsApp reconnecting</source>
        <translation>WhatsApp verbindet neu</translation>
    </message>
    <message>
        <source>signed out on the phone</source>
        <translation>am Telefon abgemeldet</translation>
    </message>
    <message>
        <source>WhatsApp session expired</source>
        <translation>WhatsApp-Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>WhatsApp not reached</source>
        <translation>WhatsApp nicht erreicht</translation>
    </message>
    <message>
        <source>blocked by WhatsApp for a while</source>
        <translation>von WhatsApp eine Weile gesperrt</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>Status nicht bekannt</translation>
    </message>
    <message>
        <source>messages of another store</source>
        <translation>Nachrichten eines anderen Shops</translation>
    </message>
    <message>
        <source>heartbeats missed lately</source>
        <translation>zuletzt Heartbeats verpasst</translation>
    </message>
    <message>
        <source>a job is overdue</source>
        <translation>ein Job ist überfällig</translation>
    </message>
    <message>
        <source>its server takes no connections</source>
        <translation>sein Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>connected, but no message</source>
        <translation>verbunden, aber keine Nachricht</translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>avg %1, p95 %2, %3 missed in %4</source>
        <comment>latency, latency, count, time</comment>
        <translation>Mittel %1, p95 %2, %3 verpasst in %4</translation>
    </message>
    <message>
        <source>1 of %1 needs attention</source>
        <translation>1 von %1 braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 von %2 brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>%1 pünktlich</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>next %1, %2</source>
        <comment>in 2 s, session</comment>
        <translation>nächster %1, %2</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist pausiert</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>No alerts are sent</source>
        <translation>Es werden keine Alarme gesendet</translation>
    </message>
</context>
<context>
    <name>Pulse::AccountTable</name>
    <message>
        <source>Accounts by health and connection</source>
        <translation>Konten nach Gesundheit und Verbindung</translation>
    </message>
</context>
<context>
    <name>Pulse::AlertsHost</name>
    <message>
        <source>Channel “%1”: %2</source>
        <translation>Kanal „%1“: %2</translation>
    </message>
    <message>
        <source>Channel “%1” cannot be used: %2</source>
        <translation>Kanal „%1“ ist nicht nutzbar: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::Banner</name>
    <message>
        <source>Show the %1</source>
        <translation>Die %1 zeigen</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect the session that is down</source>
        <translation>Die ausgefallene Sitzung neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>%1 ausgefallene Sitzungen neu verbinden</translation>
    </message>
</context>
<context>
    <name>Pulse::BeatTable</name>
    <message>
        <source>Recent heartbeats</source>
        <translation>Letzte Heartbeats</translation>
    </message>
</context>
<context>
    <name>Pulse::BoardPage</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No session is here.</source>
        <translation>Hier ist keine Sitzung.</translation>
    </message>
    <message>
        <source>Nothing is “%1”. After is: stands one of %2.</source>
        <translation>Nichts ist „%1“. Nach is: steht eines von %2.</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Keine Sitzung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Watch more services</source>
        <translation>Weitere Dienste überwachen</translation>
    </message>
    <message>
        <source>An address is enough to begin with.</source>
        <translation>Zum Anfang genügt eine Adresse.</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
</context>
<context>
    <name>Pulse::BoardView</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Show these sessions (Right)</source>
        <translation>Diese Sitzungen zeigen (Rechts)</translation>
    </message>
    <message>
        <source>Fold these sessions (Left)</source>
        <translation>Diese Sitzungen einklappen (Links)</translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <translation>%1, 1 Sitzung</translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <translation>%1, %2 Sitzungen</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Cancel connecting %1</source>
        <translation>Verbinden von %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>Pulse::BulkBar</name>
    <message>
        <source>Selected sessions</source>
        <translation>Ausgewählte Sitzungen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect the %1 selected sessions</source>
        <translation>Die %1 ausgewählten Sitzungen neu verbinden</translation>
    </message>
    <message>
        <source>Tags, group and settings of the selected sessions</source>
        <translation>Tags, Gruppe und Einstellungen der gewählten Sitzungen</translation>
    </message>
</context>
<context>
    <name>Pulse::BulkDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, how many have it</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Mixed: %1</source>
        <translation>Gemischt: %1</translation>
    </message>
    <message>
        <source>Only for %1 of %2: the others have no use for it</source>
        <translation>Nur für %1 von %2: die anderen brauchen es nicht</translation>
    </message>
    <message>
        <source>Mixed: stays as it is</source>
        <translation>Gemischt: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <comment>a value</comment>
        <translation>%1 (bleibt)</translation>
    </message>
    <message>
        <source>Edit sessions</source>
        <translation>Sitzungen bearbeiten</translation>
    </message>
    <message>
        <source>Edit 1 session</source>
        <translation>1 Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 sessions</source>
        <translation>%1 Sitzungen bearbeiten</translation>
    </message>
    <message>
        <source>What is not touched stays in each of them as it is.</source>
        <translation>Was nicht angefasst wird, bleibt in jeder so, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>None of these sessions is in pulseboard.toml, so nothing can be changed here.</source>
        <translation>Keine dieser Sitzungen steht in pulseboard.toml, daher kann hier nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2 are in pulseboard.toml; the others stay as they are.</source>
        <translation>%1 von %2 stehen in pulseboard.toml; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Changes 1 session</source>
        <translation>Ändert 1 Sitzung</translation>
    </message>
    <message>
        <source>Changes %1 sessions</source>
        <translation>Ändert %1 Sitzungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting, what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pulse::CardPreview</name>
    <message>
        <source>new</source>
        <comment>no uptime yet</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Preview of the card: %1</source>
        <translation>Vorschau der Karte: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::ChatDelegate</name>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>Pulse::CloseToTray</name>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>Pulseboard keeps watching in the tray.</source>
        <translation>Pulseboard überwacht im Infobereich weiter.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
</context>
<context>
    <name>Pulse::CommandPalette</name>
    <message>
        <source>Find a session or an action</source>
        <translation>Sitzung oder Aktion finden</translation>
    </message>
    <message>
        <source>Session or action: relay, reconnect relay, sort…</source>
        <translation>Sitzung oder Aktion: relay, neu verbinden relay, sort…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>Pulse::DayBlocks</name>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>Pulse::DayStrip</name>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, 1 session</source>
        <comment>time, status</comment>
        <translation>%1: %2, 1 Sitzung</translation>
    </message>
    <message>
        <source>%1: %2, %3 sessions</source>
        <comment>time, status</comment>
        <translation>%1: %2, %3 Sitzungen</translation>
    </message>
    <message>
        <source>not watched %1</source>
        <translation>nicht beobachtet %1</translation>
    </message>
    <message>
        <source>The worst status of each quarter of an hour in the last 24 hours: %1.</source>
        <translation>Der schlechteste Status jeder Viertelstunde der letzten 24 Stunden: %1.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>vor 24 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>worst status per 15 min</source>
        <translation>schlechtester Status je 15 min</translation>
    </message>
</context>
<context>
    <name>Pulse::DensityHint</name>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Keep the present density</source>
        <translation>Jetzige Dichte behalten</translation>
    </message>
    <message>
        <source>%1 sessions fit on one wall of tiles.</source>
        <translation>%1 Sitzungen passen auf eine Kachelwand.</translation>
    </message>
    <message>
        <source>%1 sessions are easier to read as rows.</source>
        <translation>%1 Sitzungen lesen sich leichter als Zeilen.</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Wand zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>Pulse::DetailHeader</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>%1 stummschalten…</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>Gesehen von %1, %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel connecting %1</source>
        <translation>Verbinden mit %1 abbrechen</translation>
    </message>
    <message>
        <source>End this try to connect to %1; the next one comes by itself</source>
        <translation>Diesen Verbindungsversuch zu %1 beenden; der nächste kommt von selbst</translation>
    </message>
</context>
<context>
    <name>Pulse::DetailTabs</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Views of the session</source>
        <translation>Ansichten der Sitzung</translation>
    </message>
</context>
<context>
    <name>Pulse::EditActions</name>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file.</source>
        <translation>Aus dieser Datei lässt sich nichts einlesen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>It is taken out of pulseboard.toml and watched no more.</source>
        <translation>Sie wird aus pulseboard.toml genommen und nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Uptime Kuma backup, Gatus configuration or CSV (*.json *.yaml *.yml *.csv *.tsv *.txt)</source>
        <translation>Sicherung von Uptime Kuma, Konfiguration von Gatus oder CSV (*.json *.yaml *.yml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>1 session is changed</source>
        <translation>1 Sitzung ist geändert</translation>
    </message>
    <message>
        <source>%1 sessions are changed</source>
        <translation>%1 Sitzungen sind geändert</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Sitzungen ausgeben</translation>
    </message>
    <message>
        <source>Configuration (*.toml)</source>
        <translation>Konfiguration (*.toml)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Ausgegeben nach %1</translation>
    </message>
    <message>
        <source>There is no secret in it; references as secret:NAME are stored anew where it is read.</source>
        <translation>Es steht kein Geheimnis darin; Verweise wie secret:NAME werden dort neu hinterlegt, wo sie gelesen wird.</translation>
    </message>
    <message>
        <source>What looks like a secret was left out.</source>
        <translation>Was wie ein Geheimnis aussieht, wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Pulse::EditHost</name>
    <message>
        <source>This session is not in pulseboard.toml, so its settings can only be looked at.</source>
        <translation>Diese Sitzung steht nicht in pulseboard.toml, ihre Einstellungen sind nur zu lesen.</translation>
    </message>
    <message>
        <source>pulseboard.toml has an error, correct it first: %1</source>
        <translation>pulseboard.toml hat einen Fehler, beheben Sie ihn zuerst: %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated service</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>The token was not kept, so nothing was saved: %1</source>
        <translation>Das Token wurde nicht bewahrt, darum wurde nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Comments in pulseboard.toml could not be kept; the file before it is %1.</source>
        <translation>Kommentare in pulseboard.toml konnten nicht bleiben; die Datei davor ist %1.</translation>
    </message>
    <message>
        <source>This session is not in pulseboard.toml.</source>
        <translation>Diese Sitzung steht nicht in pulseboard.toml.</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Nichts wurde gelöscht: %1</translation>
    </message>
    <message>
        <source>It was not put back: %1</source>
        <translation>Es wurde nicht zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Nothing was added: %1</source>
        <translation>Nichts wurde hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed in pulseboard.toml too, so nothing was saved: %1. Save once more to write what is typed here, or take back what is in the file.</source>
        <translation>Auch in pulseboard.toml geändert, darum wurde nichts gespeichert: %1. Noch einmal speichern, um zu schreiben, was hier steht, oder zurücksetzen auf das, was in der Datei steht.</translation>
    </message>
    <message>
        <source>there is a session with its id in pulseboard.toml again</source>
        <translation>in pulseboard.toml steht wieder eine Sitzung mit ihrer Kennung</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nichts wurde ausgegeben: %1</translation>
    </message>
    <message>
        <source>It was not taken back: %1</source>
        <translation>Es wurde nicht zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::EventTable</name>
    <message>
        <source>Latest events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
</context>
<context>
    <name>Pulse::FieldTable</name>
    <message>
        <source>Fields found in the answer</source>
        <translation>In der Antwort gefundene Felder</translation>
    </message>
</context>
<context>
    <name>Pulse::FilterField</name>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Filter: name, tag:, is:…</source>
        <translation>Filter: Name, tag:, is:…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>Pulse::FindingView</name>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
</context>
<context>
    <name>Pulse::FirstRunPage</name>
    <message>
        <source>Add your first service</source>
        <translation>Fügen Sie Ihren ersten Dienst hinzu</translation>
    </message>
    <message>
        <source>Nothing leaves this computer except connections to the services you add.</source>
        <translation>Nichts verlässt diesen Rechner außer Verbindungen zu den Diensten, die Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Vorführung ausprobieren</translation>
    </message>
    <message>
        <source>Five simulated services on this computer. Things go wrong every few minutes and heal again, so you can see everything.</source>
        <translation>Fünf simulierte Dienste auf diesem Rechner. Alle paar Minuten geht etwas schief und heilt wieder, sodass Sie alles sehen können.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Vorführung starten</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Write services into pulseboard.toml and they appear here at once. &quot;pulseboard config path&quot; tells where the file is.</source>
        <translation>Schreiben Sie Dienste in pulseboard.toml, und sie erscheinen sofort hier. „pulseboard config path“ sagt, wo die Datei ist.</translation>
    </message>
    <message>
        <source>Set up in detail</source>
        <translation>Genau einrichten</translation>
    </message>
    <message>
        <source>WebSocket, health page or both, with sign-in, group and tags.</source>
        <translation>WebSocket, Zustandsseite oder beides, mit Anmeldung, Gruppe und Tags.</translation>
    </message>
    <message>
        <source>Add with all options…</source>
        <translation>Mit allen Optionen hinzufügen…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>wss://, https://…/health, or a host name</source>
        <translation>wss://, https://…/health oder ein Rechnername</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Prüfen und hinzufügen</translation>
    </message>
    <message>
        <source>Paste an address. Pulseboard connects, finds out how often it sends a heartbeat, and tells you when one is missing.</source>
        <translation>Fügen Sie eine Adresse ein. Pulseboard verbindet sich, findet heraus, wie oft ein Heartbeat kommt, und meldet, wenn einer fehlt.</translation>
    </message>
    <message>
        <source>From Uptime Kuma (backup JSON), Gatus (YAML) or CSV. You see what will be added first.</source>
        <translation>Aus Uptime Kuma (Sicherung als JSON), Gatus (YAML) oder CSV. Zuerst ist zu sehen, was dazukommt.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus einer Datei einlesen…</translation>
    </message>
</context>
<context>
    <name>Pulse::FleetLine</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>The largest tiles at which everything is seen (F)</source>
        <translation>Die größten Kacheln, bei denen alles zu sehen ist (F)</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Size of the tiles (+ and -)</source>
        <translation>Größe der Kacheln (+ und -)</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect the session that is down</source>
        <translation>Die ausgefallene Sitzung neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>%1 ausgefallene Sitzungen neu verbinden</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>missed 1 h</source>
        <translation>verpasst 1 h</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>Pulse::HealthPageView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Service uptime</source>
        <translation>Laufzeit des Dienstes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Fields found in the answer</source>
        <translation>In der Antwort gefundene Felder</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>Wie die Antwort gezeigt wird</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>The answer as it was sent</source>
        <translation>Die Antwort, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>height: response time · capped: answered without success</source>
        <translation>Höhe: Antwortzeit · mit Kappe: ohne Erfolg beantwortet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>of each answer</source>
        <translation>jeder Antwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Last %1 answers</source>
        <translation>Letzte %1 Antworten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>%1 answers, slowest %2 ms.</source>
        <translation>%1 Antworten, langsamste %2 ms.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>When the oldest of these answers came</source>
        <translation>Wann die älteste dieser Antworten kam</translation>
    </message>
</context>
<context>
    <name>Pulse::HeartbeatPage</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letzter Heartbeat</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Nächster erwartet</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latenz p50 / p95</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>90 m</source>
        <translation>90 min</translation>
    </message>
    <message>
        <source>change from beat to beat</source>
        <translation>Änderung von Heartbeat zu Heartbeat</translation>
    </message>
    <message>
        <source>server minus this computer</source>
        <translation>Server minus dieser Rechner</translation>
    </message>
    <message>
        <source>Recent heartbeats</source>
        <translation>Letzte Heartbeats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Jitter now %1.</source>
        <translation>Jitter jetzt %1.</translation>
    </message>
    <message>
        <source>Clock difference now %1.</source>
        <translation>Uhrenabweichung jetzt %1.</translation>
    </message>
    <message>
        <source>No estimate of the clock difference.</source>
        <translation>Keine Schätzung der Uhrenabweichung.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Goal and trend, 30 days</source>
        <translation>Ziel und Verlauf, 30 Tage</translation>
    </message>
    <message>
        <source>The charts follow the newest heartbeats. Turn the wheel over a chart to see less or more of the time, drag to move in it, double click to follow again. With the keyboard: arrows, Home, End, + and -, 0.</source>
        <translation>Die Kurven folgen den neuesten Heartbeats. Drehen Sie das Mausrad über einer Kurve, um weniger oder mehr Zeit zu sehen, ziehen Sie, um sich darin zu bewegen, und doppelklicken Sie, um wieder zu folgen. Mit der Tastatur: Pfeile, Pos1, Ende, + und -, 0.</translation>
    </message>
</context>
<context>
    <name>Pulse::HeldNote</name>
    <message>
        <source>Held while offline</source>
        <translation>Angehalten, solange offline</translation>
    </message>
    <message>
        <source>Held after sleep</source>
        <translation>Angehalten nach dem Ruhezustand</translation>
    </message>
    <message>
        <source>Incidents do not open or close until the network is back.</source>
        <translation>Vorfälle öffnen und schließen nicht, bis das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Incidents do not open or close until the services had time to answer.</source>
        <translation>Vorfälle öffnen und schließen nicht, bis die Dienste Zeit zum Antworten hatten.</translation>
    </message>
    <message>
        <source>No incident was open at %1.</source>
        <translation>Um %1 war kein Vorfall offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were open at %1.</source>
        <translation>
            <numerusform>Um %1 war %n Vorfall offen.</numerusform>
            <numerusform>Um %1 waren %n Vorfälle offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse::HoverCard</name>
    <message>
        <source>Enter opens it, R reconnects, A acknowledges</source>
        <translation>Enter öffnet, R verbindet neu, A bestätigt</translation>
    </message>
</context>
<context>
    <name>Pulse::ImportDialog</name>
    <message>
        <source>Not added: %1</source>
        <translation>Nicht hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Is added; %1</source>
        <translation>Wird hinzugefügt; %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Was hinzukäme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 are added</source>
        <translation>%1 von %2 kommen hinzu</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 sessions</source>
        <translation>%1 Sitzungen hinzufügen</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentActions</name>
    <message>
        <source>all sessions</source>
        <translation>alle Sitzungen</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Bestätigt: %1.</translation>
    </message>
    <message>
        <source>Acknowledged %1 incidents.</source>
        <translation>%1 Vorfälle bestätigt.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>A note about %1, for whoever looks next:</source>
        <translation>Eine Notiz zu %1, für die nächste Person:</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>End silence of all</source>
        <translation>Stummschaltung aller beenden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, who</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentItem</name>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reconnect %1, incident</source>
        <translation>%1 neu verbinden, Vorfall</translation>
    </message>
    <message>
        <source>Open %1, incident</source>
        <translation>%1 öffnen, Vorfall</translation>
    </message>
    <message>
        <source>Acknowledge %1, incident</source>
        <translation>%1 bestätigen, Vorfall</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>%1 stummschalten…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentPanel</name>
    <message>
        <source>No open incidents</source>
        <translation>Keine offenen Vorfälle</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Last one closed today at %1.</source>
        <translation>Der letzte heute geschlossen um %1.</translation>
    </message>
    <message>
        <source>Nothing has failed since the start.</source>
        <translation>Seit dem Start ist nichts ausgefallen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentStepsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentTable</name>
    <message>
        <source>Incidents of today</source>
        <translation>Vorfälle von heute</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentsPage</name>
    <message>
        <source>1 incident</source>
        <translation>1 Vorfall</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 Vorfälle</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>usual time to recover %1</source>
        <translation>übliche Zeit bis zur Erholung %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>the day&apos;s beginning</comment>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Nothing has failed here since midnight, or since the start.</source>
        <translation>Hier ist seit Mitternacht oder seit dem Start nichts ausgefallen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge the open incident of %1</source>
        <translation>Den offenen Vorfall von %1 bestätigen</translation>
    </message>
</context>
<context>
    <name>Pulse::JobTable</name>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Aufträge</translation>
    </message>
</context>
<context>
    <name>Pulse::JobsPanel</name>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Aufträge</translation>
    </message>
    <message>
        <source>The last request still waits for its answer.</source>
        <translation>Die letzte Anfrage wartet noch auf ihre Antwort.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Wählen Sie zuerst einen Auftrag.</translation>
    </message>
    <message>
        <source>Not possible in this window.</source>
        <translation>In diesem Fenster nicht möglich.</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten…</translation>
    </message>
</context>
<context>
    <name>Pulse::KeyList</name>
    <message>
        <source>Single keys such as R and / work while nobody types</source>
        <translation>Einzelne Tasten wie R und / gelten, solange niemand tippt</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Without them the same is reached with the pointer, the menus and Ctrl K.</source>
        <translation>Ohne sie geht dasselbe mit Zeiger, Menüs und Strg K.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>For the session, or for the selected ones</source>
        <translation>Für die Sitzung oder für die ausgewählten</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Eine Sitzung</translation>
    </message>
</context>
<context>
    <name>Pulse::KpiStrip</name>
    <message>
        <source>Average latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>Missed, last hour</source>
        <translation>Verpasst, letzte Stunde</translation>
    </message>
    <message>
        <source>Heartbeats, total</source>
        <translation>Heartbeats, gesamt</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Nächster erwartet</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The mean of the sessions&apos; average latencies; 95 of 100 sessions have a p95 under the one told. The line is the average over the last minutes.</source>
        <translation>Das Mittel der durchschnittlichen Latenzen der Sitzungen; 95 von 100 Sitzungen haben ein p95 unter dem genannten. Die Linie ist der Durchschnitt der letzten Minuten.</translation>
    </message>
    <message>
        <source>Heartbeats that were expected in the last hour and did not come within their interval and its grace, of all sessions.</source>
        <translation>Heartbeats aller Sitzungen, die in der letzten Stunde erwartet wurden und nicht innerhalb von Abstand und Nachfrist kamen.</translation>
    </message>
    <message>
        <source>Heartbeats that came since Pulseboard was started, and how many a second come now.</source>
        <translation>Heartbeats, die seit dem Start von Pulseboard kamen, und wie viele jetzt in der Sekunde kommen.</translation>
    </message>
    <message>
        <source>When the next heartbeat of any session is expected, and whose it is.</source>
        <translation>Wann der nächste Heartbeat irgendeiner Sitzung erwartet wird, und wessen er ist.</translation>
    </message>
    <message>
        <source>The part of the watched time in which the sessions worked; what was not watched counts as neither up nor down.</source>
        <translation>Der Teil der beobachteten Zeit, in dem die Sitzungen liefen; was nicht beobachtet wurde, zählt weder als an noch als aus.</translation>
    </message>
    <message>
        <source>Sessions by status: %1</source>
        <translation>Sitzungen nach Status: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::LabelPane</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the new tag</source>
        <translation>Den neuen Tag hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>tag, count, count</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Mixed: it stays as it is until it is pressed</source>
        <translation>Gemischt: bleibt, wie es ist, bis es gedrückt wird</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Mixed: stays as it is</source>
        <translation>Gemischt: bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>Pulse::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Verlauf</translation>
    </message>
    <message>
        <source>Not enough heartbeats for a curve yet.</source>
        <translation>Noch nicht genug Heartbeats für eine Kurve.</translation>
    </message>
    <message>
        <source>From %1 to %2: p50 %3, p95 %4, slowest heartbeat %5, %6 missed. Limit for p95 %7.</source>
        <translation>Von %1 bis %2: p50 %3, p95 %4, langsamster Heartbeat %5, %6 verpasst. Grenze für p95 %7.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>limit for p95, %1</source>
        <translation>Grenze für p95, %1</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>this beat</source>
        <translation>dieser Heartbeat</translation>
    </message>
</context>
<context>
    <name>Pulse::Legend</name>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p50 to p95</source>
        <translation>p50 bis p95</translation>
    </message>
    <message>
        <source>one beat</source>
        <translation>ein Heartbeat</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
</context>
<context>
    <name>Pulse::ListInput</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Take out entry %1</source>
        <translation>Eintrag %1 herausnehmen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>Pulse::LoadingPage</name>
    <message>
        <source>Reading the list of services</source>
        <translation>Die Liste der Dienste wird gelesen</translation>
    </message>
</context>
<context>
    <name>Pulse::MailDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Nachrichten per E-Mail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Link of the button</source>
        <translation>Link des Knopfs</translation>
    </message>
    <message>
        <source>https://… (may stay empty)</source>
        <translation>https://… (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None: all is sent in clear</source>
        <translation>Keine: alles geht im Klartext</translation>
    </message>
    <message>
        <source>Paste .env…</source>
        <translation>.env einfügen…</translation>
    </message>
    <message>
        <source>Takes SMTP_HOST, SMTP_USER, EMAIL_FROM and the like from the clipboard</source>
        <translation>Übernimmt SMTP_HOST, SMTP_USER, EMAIL_FROM und dergleichen aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Goes into the system keyring, never into a file</source>
        <translation>Kommt in den Schlüsselbund, nie in eine Datei</translation>
    </message>
    <message>
        <source>In use for this session only; type it again to keep it</source>
        <translation>Nur für diese Sitzung in Gebrauch; erneut eingeben, um es zu behalten</translation>
    </message>
    <message>
        <source>One is kept; type another one to change it</source>
        <translation>Eines ist hinterlegt; zum Ändern ein anderes eingeben</translation>
    </message>
    <message>
        <source>Taken from the clipboard: %1</source>
        <translation>Aus der Zwischenablage übernommen: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::MainWindow</name>
    <message>
        <source>Reconnect %1 sessions?</source>
        <translation>%1 Sitzungen neu verbinden?</translation>
    </message>
    <message>
        <source>Connections that are open are closed and made anew.</source>
        <translation>Offene Verbindungen werden geschlossen und neu aufgebaut.</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>1 needs attention - Pulseboard</source>
        <translation>1 braucht Aufmerksamkeit - Pulseboard</translation>
    </message>
    <message>
        <source>%1 need attention - Pulseboard</source>
        <translation>%1 brauchen Aufmerksamkeit - Pulseboard</translation>
    </message>
    <message>
        <source>Pulseboard must start anew to show it.</source>
        <translation>Pulseboard muss neu starten, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Pulse::MessagePane</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>binary frame</source>
        <translation>Binärrahmen</translation>
    </message>
    <message>
        <source>text frame</source>
        <translation>Textrahmen</translation>
    </message>
    <message>
        <source>%1 B, %2</source>
        <translation>%1 B, %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Fields that look like secrets are hidden.</source>
        <translation>Nur der Anfang wird gezeigt. Felder, die wie Geheimnisse aussehen, sind verborgen.</translation>
    </message>
    <message>
        <source>Fields that look like secrets are hidden.</source>
        <translation>Felder, die wie Geheimnisse aussehen, sind verborgen.</translation>
    </message>
    <message>
        <source>Choose a message to see all of it.</source>
        <translation>Wählen Sie eine Nachricht, um sie ganz zu sehen.</translation>
    </message>
</context>
<context>
    <name>Pulse::MessagesPage</name>
    <message>
        <source>Paused. Messages can be sent again after resuming.</source>
        <translation>Pausiert. Nach dem Fortsetzen kann wieder gesendet werden.</translation>
    </message>
    <message>
        <source>Connecting. Messages can be sent once connected.</source>
        <translation>Verbindet. Sobald verbunden, kann gesendet werden.</translation>
    </message>
    <message>
        <source>Not connected. Messages can be sent again after the reconnect.</source>
        <translation>Nicht verbunden. Nach der Neuverbindung kann wieder gesendet werden.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
    <message>
        <source>Fold heartbeats</source>
        <translation>Heartbeats falten</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Ein %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>%1 dropped, too many at once</source>
        <translation>%1 verworfen, zu viele zugleich</translation>
    </message>
    <message>
        <source>No message has this text.</source>
        <translation>Keine Nachricht hat diesen Text.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Write the messages to a file, one JSON object a line</source>
        <translation>Die Nachrichten in eine Datei schreiben, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Up and Down bring back what was sent before</source>
        <translation>Auf und Ab holen zurück, was zuvor gesendet wurde</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Send the text again and again until it is stopped</source>
        <translation>Den Text immer wieder senden, bis es angehalten wird</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Stop, every %1</source>
        <translation>Anhalten, alle %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten ausgeben</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>A text, or a field of JSON messages, such as storeId=s1</source>
        <translation>Ein Text oder ein Feld von JSON-Nachrichten, etwa storeId=s1</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniCalm</name>
    <message>
        <source>Average latency %1, %2</source>
        <comment>latency, what is expected next</comment>
        <translation>Mittlere Latenz %1, %2</translation>
    </message>
    <message>
        <source>All heartbeats, last 10 min</source>
        <translation>Alle Heartbeats, letzte 10 min</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniCounts</name>
    <message>
        <source>%1: %2</source>
        <comment>status: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniWindow</name>
    <message>
        <source>Pulseboard, mini window</source>
        <translation>Pulseboard, Minifenster</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>Close the mini window</source>
        <translation>Minifenster schließen</translation>
    </message>
    <message>
        <source>Silence all…</source>
        <translation>Alle stumm…</translation>
    </message>
    <message>
        <source>Do not keep on top of other windows</source>
        <translation>Nicht über anderen Fenstern halten</translation>
    </message>
    <message>
        <source>Keep on top of other windows</source>
        <translation>Über anderen Fenstern halten</translation>
    </message>
    <message>
        <source>and %1 more…</source>
        <translation>und %1 weitere…</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>%1 ausgefallene Sitzungen neu verbinden</translation>
    </message>
</context>
<context>
    <name>Pulse::NavButton</name>
    <message>
        <source>The worst of them: %1</source>
        <comment>status</comment>
        <translation>Das Schlimmste darunter: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::NoteDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who does what about it</source>
        <translation>Wer tut was dagegen</translation>
    </message>
</context>
<context>
    <name>Pulse::ObserverLine</name>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>This computer is very busy</source>
        <translation>Dieser Rechner ist sehr beschäftigt</translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation>Dieser Rechner ist online</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>It slept for %1 until %2</source>
        <translation>Er schlief %1 bis %2</translation>
    </message>
    <message>
        <source>Its clock was set by %1</source>
        <translation>Seine Uhr wurde um %1 gestellt</translation>
    </message>
    <message>
        <source>Limits are wider for a while</source>
        <translation>Grenzen sind eine Weile weiter</translation>
    </message>
    <message>
        <source>Its clock is steady</source>
        <translation>Seine Uhr geht gleichmäßig</translation>
    </message>
</context>
<context>
    <name>Pulse::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>height: latency · hollow: missed</source>
        <translation>Höhe: Latenz · hohl: verpasst</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Zustandsseite</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Heartbeats, last %1</source>
        <translation>Heartbeats, letzte %1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Anleitung für Störungen</translation>
    </message>
    <message>
        <source>The note of this service, from the tab Settings</source>
        <translation>Die Notiz dieses Dienstes, aus dem Reiter Einstellungen</translation>
    </message>
    <message>
        <source>When the oldest of these heartbeats came</source>
        <translation>Wann der älteste dieser Heartbeats kam</translation>
    </message>
</context>
<context>
    <name>Pulse::RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
</context>
<context>
    <name>Pulse::ServiceDialog</name>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>wss://, https://…/health, or a host name</source>
        <translation>wss://, https://…/health oder ein Rechnername</translation>
    </message>
    <message>
        <source>Words between commas.</source>
        <translation>Wörter zwischen Kommas.</translation>
    </message>
    <message>
        <source>How it speaks and is judged.</source>
        <translation>Wie es spricht und beurteilt wird.</translation>
    </message>
    <message>
        <source>Stay here to add another</source>
        <translation>Hier bleiben, um weitere hinzuzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>A copy: press Enter in the address to test it</source>
        <translation>Eine Kopie: Eingabe in der Adresse prüft sie</translation>
    </message>
    <message>
        <source>Press Enter to test the address</source>
        <translation>Eingabe prüft die Adresse</translation>
    </message>
    <message>
        <source>Nothing to find out: it is watched as it stands</source>
        <translation>Nichts herauszufinden: es wird überwacht, wie es steht</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing answered there, so it is not known how to watch it: write the whole address, as wss://%1</source>
        <translation>Dort antwortete nichts, darum ist nicht bekannt, wie es zu überwachen ist: schreiben Sie die ganze Adresse, etwa wss://%1</translation>
    </message>
    <message>
        <source>Enter tests it.</source>
        <translation>Eingabe prüft sie.</translation>
    </message>
    <message>
        <source>A WebSocket address, a health page, or only a host name.</source>
        <translation>Eine WebSocket-Adresse, eine Zustandsseite oder nur ein Rechnername.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionDetail</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Incidents  %1</source>
        <translation>Vorfälle  %1</translation>
    </message>
    <message>
        <source>Messages  %1</source>
        <translation>Nachrichten  %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionIncidentsModel</name>
    <message>
        <source>open, %1</source>
        <translation>offen, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionSwitcher</name>
    <message>
        <source>Other sessions</source>
        <translation>Andere Sitzungen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Zurück zu allen Sitzungen</translation>
    </message>
    <message>
        <source>Jump to session</source>
        <translation>Zu Sitzung springen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>next, previous session</source>
        <translation>nächste, vorige Sitzung</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingRow</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Es gilt: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>Fenster und Tasten</translation>
    </message>
    <message>
        <source>Keep watching in the tray</source>
        <translation>Im Infobereich weiter überwachen</translation>
    </message>
    <message>
        <source>Closing the window does not end the program.</source>
        <translation>Das Fenster zu schließen beendet das Programm nicht.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The desktop starts Pulseboard with the session.</source>
        <translation>Die Arbeitsumgebung startet Pulseboard mit der Sitzung.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>Tasten aus einem Buchstaben</translation>
    </message>
    <message>
        <source>R reconnects, A acknowledges, and so on; F1 tells all.</source>
        <translation>R verbindet neu, A bestätigt und so weiter; F1 zeigt alle.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Benachrichtigungen der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>When something goes down and when it is back.</source>
        <translation>Wenn etwas ausfällt und wenn es zurück ist.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>The same into a channel, by a webhook of its own.</source>
        <translation>Dasselbe in einen Kanal, über einen eigenen Webhook.</translation>
    </message>
    <message>
        <source>Address of the Discord webhook</source>
        <translation>Adresse des Discord-Webhooks</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund bewahren</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The webhook is kept and in use.</source>
        <translation>Der Webhook ist bewahrt und in Gebrauch.</translation>
    </message>
    <message>
        <source>A webhook is kept; type another one to change it</source>
        <translation>Ein Webhook ist bewahrt; geben Sie einen anderen ein, um ihn zu ändern</translation>
    </message>
    <message>
        <source>https://discord.com/api/webhooks/…</source>
        <translation>https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>There is no folder to keep it in.</source>
        <translation>Es gibt keinen Ordner, in dem es bleiben kann.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Font of the desktop</source>
        <translation>Schrift des Desktops</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>Sitzungen ausgeben…</translation>
    </message>
    <message>
        <source>Instead of Inter.</source>
        <translation>Statt Inter.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test Discord</source>
        <translation>Discord testen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The same by a mail server of your own.</source>
        <translation>Dasselbe über einen eigenen Mailserver.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>Test e-mail</source>
        <translation>E-Mail testen</translation>
    </message>
    <message>
        <source>The e-mail channel is kept and in use.</source>
        <translation>Der E-Mail-Kanal ist hinterlegt und in Gebrauch.</translation>
    </message>
    <message>
        <source>In use for this session only; type it again to keep it</source>
        <translation>Nur für diese Sitzung in Gebrauch; erneut eingeben, um es zu behalten</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Es ist kein Mailserver eingerichtet.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsHost</name>
    <message>
        <source>pulseboard.toml has an error, correct it first: %1</source>
        <translation>pulseboard.toml hat einen Fehler, beheben Sie ihn zuerst: %1</translation>
    </message>
    <message>
        <source>Type the address of a webhook first.</source>
        <translation>Geben Sie zuerst die Adresse eines Webhooks ein.</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. Discord shows it under Integrations, Webhooks; it begins with https://discord.com/api/webhooks/.</source>
        <translation>Das ist keine Adresse eines Webhooks. Discord zeigt sie unter Integrationen, Webhooks; sie beginnt mit https://discord.com/api/webhooks/.</translation>
    </message>
    <message>
        <source>The webhook was not kept: %1</source>
        <translation>Der Webhook wurde nicht bewahrt: %1</translation>
    </message>
    <message>
        <source>Set up the mail server first.</source>
        <translation>Richten Sie zuerst den Mailserver ein.</translation>
    </message>
    <message>
        <source>The webhook is in use for this session only: no keyring took it (%1). Type it again after the next start.</source>
        <translation>Der Webhook ist nur für diese Sitzung in Gebrauch: Kein Schlüsselbund hat ihn angenommen (%1). Geben Sie ihn nach dem nächsten Start erneut ein.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Das Passwort wurde nicht hinterlegt: %1</translation>
    </message>
    <message>
        <source>The password is in use for this session only: no keyring took it (%1). Type it again after the next start.</source>
        <translation>Das Passwort ist nur für diese Sitzung in Gebrauch: Kein Schlüsselbund hat es angenommen (%1). Geben Sie es nach dem nächsten Start erneut ein.</translation>
    </message>
    <message>
        <source>There is no such channel in the file yet.</source>
        <translation>Einen solchen Kanal gibt es in der Datei noch nicht.</translation>
    </message>
    <message>
        <source>Its secret could not be read: %1</source>
        <translation>Sein Geheimnis konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Verdoppeln…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Gespeichert und in Kraft.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>Something is not right yet: it stands at its field.</source>
        <translation>Etwas stimmt noch nicht: es steht an seinem Feld.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed in pulseboard.toml meanwhile: %1. Nothing of it is overwritten before you save.</source>
        <translation>Inzwischen in pulseboard.toml geändert: %1. Nichts davon wird vor dem Speichern überschrieben.</translation>
    </message>
</context>
<context>
    <name>Pulse::Sidebar</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Keeps what stands in the filter field</source>
        <translation>Behält, was im Filterfeld steht</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Groups appear with your first service.</source>
        <translation>Gruppen erscheinen mit dem ersten Dienst.</translation>
    </message>
</context>
<context>
    <name>Pulse::SignInRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bearer token, kept in the system keyring</source>
        <translation>Bearer-Token, im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Bearer token, kept elsewhere</source>
        <translation>Bearer-Token, anderswo bewahrt</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Wo das Token bewahrt wird</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in a file.</source>
        <translation>Im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>Pulse::SilenceDialog</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Nobody is told about %1 until</source>
        <translation>Niemand erfährt von %1 bis</translation>
    </message>
    <message>
        <source>Silenced until</source>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie mögen</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>A silence lasts 30 days at most. Choose an earlier time.</source>
        <translation>Stumm geht höchstens 30 Tage. Wählen Sie eine frühere Zeit.</translation>
    </message>
</context>
<context>
    <name>Pulse::Situation</name>
    <message>
        <source>Does nothing until it is resumed. No alerts are sent.</source>
        <translation>Tut nichts, bis es fortgesetzt wird. Es werden keine Alarme gesendet.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Verbindet sich.</translation>
    </message>
    <message>
        <source>Keeps watching. A heartbeat is expected every %1.</source>
        <translation>Überwacht weiter. Ein Heartbeat wird alle %1 erwartet.</translation>
    </message>
    <message>
        <source>Waits for the next try.</source>
        <translation>Wartet auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade vorgeht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Likely why</source>
        <translation>Wahrscheinlicher Grund</translation>
    </message>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Sie können</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Open health page</source>
        <translation>Zustandsseite öffnen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Reconnect %1 now</source>
        <translation>%1 jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Listens to what its service tells of it.</source>
        <translation>Hört, was sein Dienst darüber sagt.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
</context>
<context>
    <name>Pulse::SortButton</name>
    <message>
        <source>Sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
</context>
<context>
    <name>Pulse::StepList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>step, done or failed, what it gave</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Pulse::StepTable</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>Pulse::StripView</name>
    <message>
        <source>answered without success</source>
        <translation>ohne Erfolg beantwortet</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last %1 heartbeats: %2 on time, %3 late, %4 missed.</source>
        <translation>Letzte %1 Heartbeats: %2 pünktlich, %3 verspätet, %4 verpasst.</translation>
    </message>
    <message>
        <source>Row of heartbeats</source>
        <translation>Reihe der Heartbeats</translation>
    </message>
    <message>
        <source>Last %1 answers: %2 with success, %3 without.</source>
        <translation>Letzte %1 Antworten: %2 mit Erfolg, %3 ohne.</translation>
    </message>
</context>
<context>
    <name>Pulse::TileLegend</name>
    <message>
        <source>How to read a tile</source>
        <translation>Wie eine Kachel zu lesen ist</translation>
    </message>
</context>
<context>
    <name>Pulse::TimingSplit</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
</context>
<context>
    <name>Pulse::TopBar</name>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Incidents %1</source>
        <translation>Vorfälle %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Most missed</source>
        <translation>Am meisten verpasst</translation>
    </message>
    <message>
        <source>Longest silent</source>
        <translation>Am längsten still</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Nächster Heartbeat</translation>
    </message>
    <message>
        <source>Lowest uptime</source>
        <translation>Geringste Verfügbarkeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Tiles keep their places</source>
        <translation>Kacheln behalten ihre Plätze</translation>
    </message>
</context>
<context>
    <name>Pulse::TrayMenu</name>
    <message>
        <source>and %1 more…</source>
        <translation>und %1 weitere…</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Reconnect the one that is down</source>
        <translation>Die ausgefallene neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect the %1 that are down</source>
        <translation>Die %1 ausgefallenen neu verbinden</translation>
    </message>
    <message>
        <source>Silence all</source>
        <translation>Alle stummschalten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Bis morgen 08:00</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>session · since</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 h stummschalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Pulseboard</source>
        <translation>Pulseboard öffnen</translation>
    </message>
    <message>
        <source>Show mini window</source>
        <translation>Minifenster zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Pulse::TrialDialog</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Test of the e-mail</source>
        <translation>Test der E-Mail</translation>
    </message>
    <message>
        <source>Test of Discord</source>
        <translation>Test von Discord</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sending a message…</source>
        <translation>Eine Nachricht wird gesendet…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The server took the message.</source>
        <translation>Der Server hat die Nachricht angenommen.</translation>
    </message>
</context>
<context>
    <name>Pulse::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::UptimePanel</name>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>worst status per day</source>
        <translation>schlimmster Status je Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Uptime, %1: %2</source>
        <comment>time, share</comment>
        <translation>Verfügbarkeit, %1: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::WindowHost</name>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Die Konfiguration kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>The local API cannot be opened</source>
        <translation>Die lokale API kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>Die lokale API</translation>
    </message>
    <message>
        <source>The demo cannot start</source>
        <translation>Die Vorführung kann nicht starten</translation>
    </message>
    <message>
        <source>Text of %1 %</source>
        <translation>Schrift mit %1 %</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eine andere Sprache</translation>
    </message>
    <message>
        <source>The font of the desktop</source>
        <translation>Die Schrift des Desktops</translation>
    </message>
    <message>
        <source>The font of Pulseboard</source>
        <translation>Die Schrift von Pulseboard</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Last 40 heartbeats</source>
        <translation>Letzte 40 Heartbeats</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Worst first, then what changed last</source>
        <translation>Schlimmste zuerst, dann was sich zuletzt änderte</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>From the last 3 latencies</source>
        <translation>Aus den letzten 3 Latenzen</translation>
    </message>
    <message>
        <source>Height is latency, hollow is missed</source>
        <translation>Höhe ist Latenz, hohl ist verpasst</translation>
    </message>
    <message>
        <source>Round trip of the last heartbeat</source>
        <translation>Umlaufzeit des letzten Heartbeats</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were quicker (ms)</source>
        <translation>95 von 100 Heartbeats waren schneller (ms)</translation>
    </message>
    <message>
        <source>Heartbeats missed since Pulseboard began to look</source>
        <translation>Verpasste Heartbeats, seit Pulseboard hinsieht</translation>
    </message>
    <message>
        <source>How long ago the last heartbeat came</source>
        <translation>Wie lange der letzte Heartbeat her ist</translation>
    </message>
    <message>
        <source>When the next heartbeat is expected</source>
        <translation>Wann der nächste Heartbeat erwartet wird</translation>
    </message>
    <message>
        <source>Of the time that Pulseboard watched it</source>
        <translation>Von der Zeit, in der Pulseboard überwachte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>stays on top, whatever the sort order</source>
        <translation>bleibt oben, wie auch sortiert wird</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other addresses of the same service</source>
        <translation>Weitere Adressen desselben Dienstes</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP-Kopfzeilen</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Texts sent on connecting</source>
        <translation>Beim Verbinden gesendete Texte</translation>
    </message>
    <message>
        <source>JSON ping</source>
        <translation>JSON-Ping</translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation>Erwartet alle</translation>
    </message>
    <message>
        <source>Late after a further</source>
        <translation>Verspätet nach weiteren</translation>
    </message>
    <message>
        <source>Send ping every</source>
        <translation>Ping senden alle</translation>
    </message>
    <message>
        <source>Missing pongs allowed</source>
        <translation>Fehlende Pongs erlaubt</translation>
    </message>
    <message>
        <source>What counts as a heartbeat</source>
        <translation>Was als Heartbeat zählt</translation>
    </message>
    <message>
        <source>Variation is measured as</source>
        <translation>Schwankung gemessen als</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Random extra</source>
        <translation>Zufälliger Zuschlag</translation>
    </message>
    <message>
        <source>First slow wait</source>
        <translation>Erste lange Wartezeit</translation>
    </message>
    <message>
        <source>Longest slow wait</source>
        <translation>Längste lange Wartezeit</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Zustandsseite</translation>
    </message>
    <message>
        <source>Check it every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Page between two checks</source>
        <translation>Seite zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source>Ask it every</source>
        <translation>Fragen alle</translation>
    </message>
    <message>
        <source>Name it gives itself</source>
        <translation>Name, den er sich gibt</translation>
    </message>
    <message>
        <source>Slow from (p95)</source>
        <translation>Langsam ab (p95)</translation>
    </message>
    <message>
        <source>Authorities to trust</source>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Fingerabdruck des Servers</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>How a check asks</source>
        <translation>Wie eine Prüfung fragt</translation>
    </message>
    <message>
        <source>Cheap page between checks</source>
        <translation>Leichte Seite zwischen Prüfungen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier gesetzt</translation>
    </message>
    <message>
        <source>From the profile %1</source>
        <translation>Aus dem Profil %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits: %1.</source>
        <translation>Wartezeiten: %1.</translation>
    </message>
    <message>
        <source>Gives up after try %1.</source>
        <translation>Gibt nach Versuch %1 auf.</translation>
    </message>
    <message>
        <source>After try %1 it counts as down and is tried every %2 to %3.</source>
        <translation>Nach Versuch %1 gilt es als ausgefallen und wird alle %2 bis %3 versucht.</translation>
    </message>
    <message>
        <source>Taken out of pulseboard.toml meanwhile: Save writes it again, Revert leaves it out.</source>
        <translation>Inzwischen aus pulseboard.toml herausgenommen: Speichern schreibt es wieder, Zurücksetzen lässt es weg.</translation>
    </message>
    <message>
        <source>pulseboard.toml says “%1” meanwhile: Save overwrites that, Revert takes it.</source>
        <translation>In pulseboard.toml steht inzwischen „%1“: Speichern überschreibt das, Zurücksetzen übernimmt es.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Unterprotokoll</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Warning beyond</source>
        <translation>Warnung jenseits von</translation>
    </message>
    <message>
        <source>Critical beyond</source>
        <translation>Kritisch jenseits von</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Kopfzeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a subprotocol</source>
        <translation>Unterprotokoll hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>What must hold in an answer</source>
        <translation>Was in einer Antwort gelten muss</translation>
    </message>
    <message>
        <source>Figures to follow</source>
        <translation>Werte, die verfolgt werden</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a header, the setting that makes it</comment>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>Sent besides: %1</source>
        <translation>Dazu gesendet: %1</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3: %4</source>
        <comment>which, its part, what is wrong, what to do</comment>
        <translation>Eintrag %1, %2: %3: %4</translation>
    </message>
    <message>
        <source>Where its class stands</source>
        <translation>Wo ihre Art steht</translation>
    </message>
    <message>
        <source>Where its store stands</source>
        <translation>Wo ihr Shop steht</translation>
    </message>
    <message>
        <source>Only messages of the store</source>
        <translation>Nur Nachrichten des Shops</translation>
    </message>
    <message>
        <source>Classes of joining</source>
        <translation>Arten, die Beitreten melden</translation>
    </message>
    <message>
        <source>Classes of leaving</source>
        <translation>Arten, die Verlassen melden</translation>
    </message>
    <message>
        <source>Warn without a message for</source>
        <translation>Warnen ohne Nachricht seit</translation>
    </message>
    <message>
        <source>Slow for at least</source>
        <translation>Langsam seit mindestens</translation>
    </message>
    <message>
        <source>Critical when missed for</source>
        <translation>Kritisch, wenn verpasst seit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Bis morgen 08:00</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n gesehen</numerusform>
            <numerusform>%n gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best of %2</source>
        <comment>answer, number of questions</comment>
        <translation>%1, Bestes aus %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: “%2”</source>
        <comment>what, note</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Closed after %1: paused or removed</source>
        <translation>Geschlossen nach %1: pausiert oder entfernt</translation>
    </message>
    <message>
        <source>Closed after %1: back on try %2</source>
        <translation>Geschlossen nach %1: zurück beim %2. Versuch</translation>
    </message>
    <message>
        <source>Closed after %1: back by itself</source>
        <translation>Geschlossen nach %1: von selbst zurück</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>Gesehen von %1, %2</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Von selbst geschlossen</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Silenced until %1 by %2</source>
        <translation>Stumm bis %1 durch %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Still watched</source>
        <translation>Weiter überwacht</translation>
    </message>
    <message>
        <source>Paused or removed</source>
        <translation>Pausiert oder entfernt</translation>
    </message>
    <message>
        <source>Back on try %1</source>
        <translation>Zurück beim %1. Versuch</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>Von selbst zurück</translation>
    </message>
    <message>
        <source>Opened, %1</source>
        <comment>status</comment>
        <translation>Geöffnet, %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>status</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <comment>channel</comment>
        <translation>Gemeldet an: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>Bestätigung zurückgenommen</translation>
    </message>
    <message>
        <source>Worse than what was acknowledged: open again</source>
        <translation>Schlimmer als das Bestätigte: wieder offen</translation>
    </message>
    <message>
        <source>The silence ended</source>
        <translation>Die Stummschaltung endete</translation>
    </message>
    <message>
        <source>%1: told on this desktop only</source>
        <comment>environment</comment>
        <translation>%1: nur auf diesem Rechner gemeldet</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 von %2 brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist pausiert</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message>
        <source>No alerts are sent</source>
        <translation>Es werden keine Alarme gesendet</translation>
    </message>
    <message>
        <source>Pulseboard: %1</source>
        <translation>Pulseboard: %1</translation>
    </message>
    <message>
        <source>Alerts are silenced until %1</source>
        <translation>Alarme sind stumm bis %1</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>used up: %1 lost of %2</source>
        <translation>aufgebraucht: %1 von %2 verloren</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>In diesem Tempo</translation>
    </message>
    <message>
        <source>used up in %1</source>
        <translation>aufgebraucht in %1</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>Latenzverlauf</translation>
    </message>
    <message>
        <source>Server pings</source>
        <translation>Pings des Servers</translation>
    </message>
    <message>
        <source>Memory trend</source>
        <translation>Speicherverlauf</translation>
    </message>
    <message>
        <source>Seen over</source>
        <translation>Gesehen über</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>explains %1</source>
        <translation>erklärt %1</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Voll in</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time, share</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>number of messages</comment>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <comment>people</comment>
        <translation>%1 gekommen, %2 gegangen</translation>
    </message>
    <message>
        <source>Of other stores</source>
        <translation>Von anderen Shops</translation>
    </message>
    <message>
        <source>none</source>
        <comment>messages</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schaltkreis</translation>
    </message>
    <message>
        <source>half-open: one session tries</source>
        <translation>halb offen: eine Sitzung versucht es</translation>
    </message>
    <message>
        <source>open: no tries for now</source>
        <translation>offen: vorerst kein Versuch</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>circuit: tries are made</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>address</comment>
        <translation>%1, in Gebrauch</translation>
    </message>
    <message>
        <source>%1; %2 of %3 tries failed</source>
        <comment>quality, counts</comment>
        <translation>%1; %2 von %3 Versuchen gescheitert</translation>
    </message>
    <message>
        <source>%1; last 7 days %2</source>
        <comment>time, time</comment>
        <translation>%1; letzte 7 Tage %2</translation>
    </message>
    <message>
        <source>%1; no failure in 7 days</source>
        <comment>time</comment>
        <translation>%1; kein Ausfall in 7 Tagen</translation>
    </message>
    <message>
        <source>Repair (MTTR)</source>
        <translation>Behebung (MTTR)</translation>
    </message>
    <message>
        <source>Between (MTBF)</source>
        <translation>Dazwischen (MTBF)</translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>Watched %1 of %2 (%3).</source>
        <comment>time, time, share</comment>
        <translation>%1 von %2 beobachtet (%3).</translation>
    </message>
    <message>
        <source>Never down.</source>
        <translation>Nie ausgefallen.</translation>
    </message>
    <message>
        <source>Down %1.</source>
        <translation>Ausgefallen: %1.</translation>
    </message>
    <message>
        <source>Down %1 in one failure.</source>
        <translation>Ausgefallen: %1 in einem Ausfall.</translation>
    </message>
    <message>
        <source>Down %1 in %2 failures: %3 to repair, %4 between them on average.</source>
        <translation>Ausgefallen: %1 in %2 Ausfällen; im Mittel %3 bis zur Behebung, %4 dazwischen.</translation>
    </message>
    <message>
        <source>%1 heartbeats came, %2 were missed.</source>
        <translation>%1 Heartbeats kamen, %2 blieben aus.</translation>
    </message>
    <message>
        <source>Latency %1 to %2, %3 on average.</source>
        <translation>Latenz %1 bis %2, im Mittel %3.</translation>
    </message>
    <message>
        <source>History reaches back to %1.</source>
        <translation>Der Verlauf reicht zurück bis %1.</translation>
    </message>
    <message>
        <source>There is no history of this session yet.</source>
        <translation>Von dieser Sitzung gibt es noch keinen Verlauf.</translation>
    </message>
    <message>
        <source>Not watched in this time.</source>
        <translation>In dieser Zeit nicht beobachtet.</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>never down</source>
        <translation>nie ausgefallen</translation>
    </message>
    <message>
        <source>%1 down in one failure</source>
        <translation>%1 Ausfall, ein Mal</translation>
    </message>
    <message>
        <source>%1 down in %2 failures</source>
        <comment>time, number</comment>
        <translation>%1 Ausfall, %2 Mal</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>time</comment>
        <translation>%1 Ausfall</translation>
    </message>
    <message>
        <source>%1 · watched %2 of 30 days</source>
        <comment>down time, time</comment>
        <translation>%1 · %2 von 30 Tagen beobachtet</translation>
    </message>
    <message>
        <source>%1: not watched</source>
        <comment>date</comment>
        <translation>%1: nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: %2 up. %3</source>
        <comment>date, share, more</comment>
        <translation>%1: %2 verfügbar. %3</translation>
    </message>
    <message>
        <source>not watched %1</source>
        <translation>nicht beobachtet %1</translation>
    </message>
    <message>
        <source>The worst status of each of the last 30 days: %1.</source>
        <translation>Der schlimmste Status jedes der letzten 30 Tage: %1.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: %2</source>
        <comment>fact: detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>for a reason of its own</source>
        <translation>aus eigenem Grund</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>meaning, words of the server</comment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>fact: meaning (code)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fact (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server lehnte die Verbindung ab</translation>
    </message>
    <message>
        <source>The server refused the connection: %1 (%2)</source>
        <translation>Der Server lehnte die Verbindung ab: %1 (%2)</translation>
    </message>
    <message>
        <source>The server points to another address, not followed</source>
        <translation>Der Server verweist auf eine andere Adresse, nicht gefolgt</translation>
    </message>
    <message>
        <source>The server points to %1, not followed</source>
        <translation>Der Server verweist auf %1, nicht gefolgt</translation>
    </message>
    <message>
        <source>Ended because it was asked for</source>
        <translation>Beendet, weil es verlangt wurde</translation>
    </message>
    <message>
        <source>Ended by Pulseboard</source>
        <translation>Von Pulseboard beendet</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused: nothing listens there</source>
        <translation>Verbindung abgelehnt: dort lauscht nichts</translation>
    </message>
    <message>
        <source>The server cannot be reached from here</source>
        <translation>Der Server ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Keine Verbindung innerhalb der Zeitgrenze</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Sichere Verbindung misslang</translation>
    </message>
    <message>
        <source>Not the answer of a WebSocket server</source>
        <translation>Nicht die Antwort eines WebSocket-Servers</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The server broke the protocol</source>
        <translation>Der Server verletzte das Protokoll</translation>
    </message>
    <message>
        <source>The server sent too much</source>
        <translation>Der Server sandte zu viel</translation>
    </message>
    <message>
        <source>The server sent too slowly</source>
        <translation>Der Server sandte zu langsam</translation>
    </message>
    <message>
        <source>The server stopped reading what was sent</source>
        <translation>Der Server las nicht mehr, was gesendet wurde</translation>
    </message>
    <message>
        <source>Pings were not answered in time</source>
        <translation>Pings wurden nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>No heartbeat for too long</source>
        <translation>Zu lange kein Heartbeat</translation>
    </message>
    <message>
        <source>This computer was asleep or stood still</source>
        <translation>Dieser Rechner schlief oder stand still</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Not the answer that is expected</source>
        <translation>Nicht die Antwort, die erwartet wird</translation>
    </message>
    <message>
        <source>A token or password is missing</source>
        <translation>Ein Token oder Passwort fehlt</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The proxy did not let it through</source>
        <translation>Der Proxy ließ es nicht durch</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>Dort antwortet ein anderer Dienst</translation>
    </message>
    <message>
        <source>not a final answer</source>
        <translation>keine endgültige Antwort</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>points to another address</source>
        <translation>verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>error in the server</source>
        <translation>Fehler im Server</translation>
    </message>
    <message>
        <source>no known status</source>
        <translation>kein bekannter Status</translation>
    </message>
    <message>
        <source>normal end</source>
        <translation>normales Ende</translation>
    </message>
    <message>
        <source>server going away</source>
        <translation>Server geht weg</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>kind of data not accepted</source>
        <translation>Datenart nicht angenommen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>text not valid</source>
        <translation>Text ungültig</translation>
    </message>
    <message>
        <source>against its policy</source>
        <translation>gegen seine Regeln</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Neustart des Dienstes</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad answer behind its gateway</source>
        <translation>schlechte Antwort hinter seinem Gateway</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>sichere Verbindung misslang</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>Anfrage überschritt die Zeit</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>für immer weg</translation>
    </message>
    <message>
        <source>another protocol required</source>
        <translation>anderes Protokoll verlangt</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>interner Serverfehler</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>schlechtes Gateway</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>gateway timed out</source>
        <translation>Gateway überschritt die Zeit</translation>
    </message>
    <message>
        <source>heartbeats with a time in ts</source>
        <translation>Heartbeats mit einer Zeit in ts</translation>
    </message>
    <message>
        <source>the metric app_heartbeats_sent_total</source>
        <translation>die Metrik app_heartbeats_sent_total</translation>
    </message>
    <message>
        <source>JSON pings of the server</source>
        <translation>JSON-Pings des Servers</translation>
    </message>
    <message>
        <source>a greeting with a storeId</source>
        <translation>eine Begrüßung mit storeId</translation>
    </message>
    <message>
        <source>isServerOnline and activeConnections</source>
        <translation>isServerOnline und activeConnections</translation>
    </message>
    <message>
        <source>heartbeat and connection of a bot&apos;s report</source>
        <translation>heartbeat und connection eines Bot-Berichts</translation>
    </message>
    <message>
        <source>“pong” with a statusCode</source>
        <translation>„pong“ mit einem statusCode</translation>
    </message>
    <message>
        <source>last_update_ago of a bot&apos;s report</source>
        <translation>last_update_ago eines Bot-Berichts</translation>
    </message>
    <message>
        <source>the name of a bot and its status</source>
        <translation>der Name eines Bots und sein Status</translation>
    </message>
    <message>
        <source>“pong”: true</source>
        <translation>„pong“: true</translation>
    </message>
    <message>
        <source>jobs and whether they run</source>
        <translation>Aufträge und ob sie laufen</translation>
    </message>
    <message>
        <source>accounts counted by their state</source>
        <translation>nach Zustand gezählte Konten</translation>
    </message>
    <message>
        <source>a sign-in that only this page asks for</source>
        <translation>eine Anmeldung, die nur diese Seite verlangt</translation>
    </message>
    <message>
        <source>the handshake of Socket.IO</source>
        <translation>der Handschlag von Socket.IO</translation>
    </message>
    <message>
        <source>a report that says whether it is well</source>
        <translation>ein Bericht, der sagt, ob es ihm gut geht</translation>
    </message>
    <message>
        <source>the answer to our WebSocket ping</source>
        <translation>die Antwort auf unseren WebSocket-Ping</translation>
    </message>
    <message>
        <source>It points to another address, which was not followed. Paste the address that a browser ends at.</source>
        <translation>Es verweist auf eine andere Adresse, der nicht gefolgt wurde. Fügen Sie die Adresse ein, bei der ein Browser ankommt.</translation>
    </message>
    <message>
        <source>It points to %1, which was not followed. Paste the address that a browser ends at.</source>
        <translation>Es verweist auf %1, dem nicht gefolgt wurde. Fügen Sie die Adresse ein, bei der ein Browser ankommt.</translation>
    </message>
    <message>
        <source>recognised by %1 at %2</source>
        <comment>what, path</comment>
        <translation>erkannt an %1 bei %2</translation>
    </message>
    <message>
        <source>Port %1 answered; the one before it did not.</source>
        <translation>Port %1 antwortete; der davor nicht.</translation>
    </message>
    <message>
        <source>%1 is a web page, no report. If it is watched as it is, only its status counts; name the health page of the service if it has one.</source>
        <translation>%1 ist eine Webseite, kein Bericht. Wird sie so überwacht, zählt nur ihr Status; nennen Sie die Zustandsseite des Dienstes, wenn er eine hat.</translation>
    </message>
    <message>
        <source>A server answers, but none of the known pages and sockets is there. Paste the whole address with its path.</source>
        <translation>Ein Server antwortet, aber keine der bekannten Seiten und Sockets ist da. Fügen Sie die ganze Adresse mit Pfad ein.</translation>
    </message>
    <message>
        <source>The connection is taken and no byte comes: the program behind it may hang. Try again, or look at that computer.</source>
        <translation>Die Verbindung wird angenommen, und kein Byte kommt: das Programm dahinter hängt vielleicht. Versuchen Sie es erneut oder sehen Sie auf jenem Rechner nach.</translation>
    </message>
    <message>
        <source>What answers there speaks neither HTTP nor WebSocket. Check the port.</source>
        <translation>Was dort antwortet, spricht weder HTTP noch WebSocket. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>A WebSocket at %1 was refused with %2. It may want parameters, such as ?storeId=…: paste the whole address.</source>
        <translation>Ein WebSocket bei %1 wurde mit %2 abgelehnt. Er will vielleicht Parameter wie ?storeId=…: fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in (%2). Put its token into the keyring and name it as token = &quot;secret:NAME&quot;.</source>
        <translation>%1 verlangt eine Anmeldung (%2). Legen Sie sein Token in den Schlüsselbund und nennen Sie es als token = &quot;secret:NAME&quot;.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. It must be renewed, or its issuer be trusted by this computer.</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1. Es muss erneuert werden, oder dieser Rechner muss seinem Aussteller vertrauen.</translation>
    </message>
    <message>
        <source>The WebSocket is open and no heartbeat came within %1. Wait longer with --beat-wait, or watch it by its answers to our pings.</source>
        <translation>Der WebSocket ist offen, und kein Heartbeat kam innerhalb von %1. Warten Sie mit --beat-wait länger, oder überwachen Sie ihn an den Antworten auf unsere Pings.</translation>
    </message>
    <message>
        <source>Its metrics tell of heartbeats, but no WebSocket was found. Paste the address of the WebSocket.</source>
        <translation>Seine Metriken sprechen von Heartbeats, aber kein WebSocket wurde gefunden. Fügen Sie die Adresse des WebSockets ein.</translation>
    </message>
    <message>
        <source>Only its pages are watched so far; its WebSocket gives more.</source>
        <translation>Bisher werden nur seine Seiten überwacht; sein WebSocket gibt mehr her.</translation>
    </message>
    <message>
        <source>There are signs of %1 too; paste the address of that page to get it.</source>
        <translation>Es gibt auch Zeichen von %1; fügen Sie die Adresse jener Seite ein, um es zu bekommen.</translation>
    </message>
    <message>
        <source>The part after # was left out: it is never sent to a server.</source>
        <translation>Der Teil nach # wurde weggelassen: er wird nie an einen Server gesendet.</translation>
    </message>
    <message>
        <source>The time limit came before everything was asked; --timeout sets it.</source>
        <translation>Die Zeitgrenze kam, bevor alles gefragt war; --timeout setzt sie.</translation>
    </message>
    <message>
        <source>Ended before it was finished, as asked.</source>
        <translation>Wie verlangt vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>the %1.</source>
        <comment>number of a heartbeat</comment>
        <translation>dem %1.</translation>
    </message>
    <message>
        <source>over a WebSocket</source>
        <translation>über einen WebSocket</translation>
    </message>
    <message>
        <source>by an HTTP page</source>
        <translation>über eine HTTP-Seite</translation>
    </message>
    <message>
        <source>Likely %1, %2</source>
        <comment>profile, how</comment>
        <translation>Wahrscheinlich %1, %2</translation>
    </message>
    <message>
        <source>Recognised: %1, %2</source>
        <comment>profile, how</comment>
        <translation>Erkannt: %1, %2</translation>
    </message>
    <message>
        <source>Not sure what it is</source>
        <translation>Nicht sicher, was es ist</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>Nothing answers there. %1</source>
        <translation>Dort antwortet nichts. %1</translation>
    </message>
    <message>
        <source>every %1, as this profile does</source>
        <translation>alle %1, wie dieses Profil</translation>
    </message>
    <message numerus="yes">
        <source>every %1, from %n beats</source>
        <translation>
            <numerusform>alle %1, aus %n Heartbeat</numerusform>
            <numerusform>alle %1, aus %n Heartbeats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ISO 8601 with time zone</source>
        <translation>%1, ISO 8601 mit Zeitzone</translation>
    </message>
    <message>
        <source>%1, ISO 8601 without a time zone: not used for latency</source>
        <translation>%1, ISO 8601 ohne Zeitzone: nicht für Latenz verwendet</translation>
    </message>
    <message>
        <source>%1, a number since 1970</source>
        <translation>%1, eine Zahl seit 1970</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <comment>path, HTTP status</comment>
        <translation>%1 antwortet %2</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Versuchen Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>There is no address. Paste one, or a host name.</source>
        <translation>Es gibt keine Adresse. Fügen Sie eine ein, oder einen Rechnernamen.</translation>
    </message>
    <message>
        <source>The address is too long. Keep it to 2048 characters.</source>
        <translation>Die Adresse ist zu lang. Höchstens 2048 Zeichen.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as wss://host/path, host:port or host.</source>
        <translation>Die Adresse ist nicht lesbar. Schreiben Sie sie als wss://host/path, host:port oder host.</translation>
    </message>
    <message>
        <source>The address holds a space or control character. Write %20 for a space.</source>
        <translation>Die Adresse enthält ein Leer- oder Steuerzeichen. Schreiben Sie %20 für ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The address does not begin with a scheme that is watched. Use ws, wss, http, https, socketio or socketios, or leave it out.</source>
        <translation>Die Adresse beginnt nicht mit einem Schema, das überwacht wird. Nehmen Sie ws, wss, http, https, socketio oder socketios, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The address has a port that does not exist. Use 1 to 65535.</source>
        <translation>Den Port der Adresse gibt es nicht. Nehmen Sie 1 bis 65535.</translation>
    </message>
    <message>
        <source>The address holds a user or password. Take it out; a token is kept in the keyring.</source>
        <translation>Die Adresse enthält Benutzer oder Passwort. Nehmen Sie es heraus; ein Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Asking for this address may restart, stop or change something, so it is not asked for.</source>
        <translation>Diese Adresse abzufragen kann etwas neu starten, anhalten oder ändern, darum wird sie nicht abgefragt.</translation>
    </message>
    <message>
        <source>Waiting for the next try</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>%1. Next try in %2</source>
        <translation>%1. Nächster Versuch in %2</translation>
    </message>
    <message>
        <source>Connecting, try %1 of %2</source>
        <translation>Verbindet, Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n quick tries</source>
        <translation>
            <numerusform>Nach %n schnellen Versuch aufgegeben</numerusform>
            <numerusform>Nach %n schnellen Versuchen aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Heartbeat late</source>
        <translation>Heartbeat verspätet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Heartbeat missed, %1 in a row</source>
        <translation>Heartbeat verpasst, %1 in Folge</translation>
    </message>
    <message>
        <source>Heartbeat missed</source>
        <translation>Heartbeat verpasst</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>Health page read</source>
        <translation>Zustandsseite gelesen</translation>
    </message>
    <message>
        <source>The service restarted</source>
        <translation>Der Dienst startete neu</translation>
    </message>
    <message>
        <source>New version %1, was %2</source>
        <translation>Neue Version %1, war %2</translation>
    </message>
    <message>
        <source>Asking %1 now</source>
        <translation>Fragt jetzt %1</translation>
    </message>
    <message>
        <source>1 heartbeat, %1</source>
        <translation>1 Heartbeat, %1</translation>
    </message>
    <message>
        <source>%1 heartbeats, %2 to %3</source>
        <translation>%1 Heartbeats, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>less than 1 millisecond</source>
        <translation>weniger als 1 Millisekunde</translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation>1 Millisekunde</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 Millisekunden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date within a week</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>last heartbeat %1 ago</source>
        <translation>letzter Heartbeat vor %1</translation>
    </message>
    <message>
        <source>Reconnecting, as asked</source>
        <translation>Verbindet wie verlangt neu</translation>
    </message>
    <message>
        <source>first one due in %1</source>
        <translation>erster fällig in %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation>Kein Heartbeat seit %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>No heartbeat yet</source>
        <translation>Noch kein Heartbeat</translation>
    </message>
    <message>
        <source>Heartbeats come, but a ping was not answered</source>
        <translation>Heartbeats kommen, aber ein Ping wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>Heartbeats come, but %1 pings were not answered</source>
        <translation>Heartbeats kommen, aber %1 Pings wurden nicht beantwortet</translation>
    </message>
    <message>
        <source>Clock of the service is %1 behind</source>
        <translation>Uhr des Dienstes geht %1 nach</translation>
    </message>
    <message>
        <source>Clock of the service is %1 ahead</source>
        <translation>Uhr des Dienstes geht %1 vor</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>The answer was: %1 (%2)</source>
        <translation>Die Antwort war: %1 (%2)</translation>
    </message>
    <message>
        <source>Certificate ended %1 days ago</source>
        <translation>Zertifikat vor %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>Certificate ended yesterday</source>
        <translation>Zertifikat gestern abgelaufen</translation>
    </message>
    <message>
        <source>Certificate ends within a day</source>
        <translation>Zertifikat läuft innerhalb eines Tages ab</translation>
    </message>
    <message>
        <source>Certificate ends in 1 day</source>
        <translation>Zertifikat läuft in 1 Tag ab</translation>
    </message>
    <message>
        <source>Certificate ends in %1 days</source>
        <translation>Zertifikat läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>%1 of %2 accounts is not healthy</source>
        <translation>%1 von %2 Konten ist nicht gesund</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are not healthy</source>
        <translation>%1 von %2 Konten sind nicht gesund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer was offline, asleep or stood still</source>
        <translation>Dieser Rechner war offline, schlief oder stand still</translation>
    </message>
    <message>
        <source>Connected, no heartbeat yet</source>
        <translation>Verbunden, noch kein Heartbeat</translation>
    </message>
    <message>
        <source>Waiting for its call</source>
        <translation>Wartet auf seinen Anruf</translation>
    </message>
    <message>
        <source>pings are answered</source>
        <translation>Pings werden beantwortet</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>p95 latency %1, limit %2</source>
        <translation>p95-Latenz %1, Grenze %2</translation>
    </message>
    <message>
        <source>It says that it is not healthy</source>
        <translation>Er sagt, dass er nicht gesund ist</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>It counts %1 connection failures</source>
        <translation>Er zählt %1 Verbindungsfehler</translation>
    </message>
    <message>
        <source>Error rate %1</source>
        <translation>Fehlerrate %1</translation>
    </message>
    <message>
        <source>No updates for %1</source>
        <translation>Keine Aktualisierungen seit %1</translation>
    </message>
    <message>
        <source>Its own last check is %1 old</source>
        <translation>Seine letzte eigene Prüfung ist %1 alt</translation>
    </message>
    <message>
        <source>It answers, but its heartbeat counter stands still for %1</source>
        <translation>Er antwortet, aber sein Heartbeat-Zähler steht seit %1 still</translation>
    </message>
    <message>
        <source>The body says %1, the answer %2</source>
        <translation>Der Inhalt sagt %1, die Antwort %2</translation>
    </message>
    <message>
        <source>No answer from the health page</source>
        <translation>Keine Antwort von der Zustandsseite</translation>
    </message>
    <message>
        <source>A scheduled job does not run</source>
        <translation>Ein geplanter Auftrag läuft nicht</translation>
    </message>
    <message>
        <source>This does not hold</source>
        <translation>Das trifft nicht zu</translation>
    </message>
    <message>
        <source>This could not be checked</source>
        <translation>Das war nicht prüfbar</translation>
    </message>
    <message>
        <source>The same answer for %1: its own time stands still</source>
        <translation>Dieselbe Antwort seit %1: ihre eigene Zeit steht still</translation>
    </message>
    <message>
        <source>It counted %1 heartbeats of its own, %2 were due</source>
        <translation>Er zählte %1 eigene Heartbeats, %2 waren fällig</translation>
    </message>
    <message>
        <source>Memory grows: full in about %1</source>
        <translation>Speicher wächst: voll in etwa %1</translation>
    </message>
    <message>
        <source>%1 restarts in 24 h</source>
        <translation>%1 Neustarts in 24 h</translation>
    </message>
    <message>
        <source>It tells an error rate of %1, its counts make %2</source>
        <translation>Er nennt eine Fehlerrate von %1, seine Zähler ergeben %2</translation>
    </message>
    <message>
        <source>Its page says healthy, but no heartbeat comes</source>
        <translation>Seine Seite sagt gesund, aber kein Heartbeat kommt</translation>
    </message>
    <message>
        <source>Heartbeats come, but its own check is %1 old</source>
        <translation>Heartbeats kommen, aber seine eigene Prüfung ist %1 alt</translation>
    </message>
    <message>
        <source>It answers and says healthy, but the bot got no update for %1</source>
        <translation>Er antwortet und meldet sich gesund, aber der Bot bekam seit %1 keine Aktualisierung</translation>
    </message>
    <message>
        <source>Heartbeats come, but the health page does not answer</source>
        <translation>Heartbeats kommen, aber die Zustandsseite antwortet nicht</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Reconnecting now, as asked</source>
        <translation>Verbindet jetzt wie verlangt neu</translation>
    </message>
    <message>
        <source>Connecting now, %1</source>
        <translation>Verbindet jetzt, %1</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>nächster Versuch</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>try in time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Reconnecting, %1</source>
        <translation>Verbindet neu, %1</translation>
    </message>
    <message>
        <source>No tries until it is fixed</source>
        <translation>Keine Versuche, bis es behoben ist</translation>
    </message>
    <message>
        <source>Gave up after %1 tries</source>
        <translation>Nach %1 Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächster in %1</translation>
    </message>
    <message>
        <source>Tries are rare until it is fixed</source>
        <translation>Versuche sind selten, bis es behoben ist</translation>
    </message>
    <message>
        <source>%1 quick tries failed</source>
        <translation>%1 schnelle Versuche misslangen</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <translation>Nächste Prüfung in %1</translation>
    </message>
    <message>
        <source>next heartbeat in %1</source>
        <translation>nächster Heartbeat in %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>Quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hervorragend</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>must say healthy</source>
        <translation>muss gesund sagen</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>not older than %1</source>
        <translation>nicht älter als %1</translation>
    </message>
    <message>
        <source>must not jump back</source>
        <translation>darf nicht zurückspringen</translation>
    </message>
    <message>
        <source>must rise</source>
        <translation>muss steigen</translation>
    </message>
    <message>
        <source>must be the HTTP status</source>
        <translation>muss der HTTP-Status sein</translation>
    </message>
    <message>
        <source>must run</source>
        <translation>muss laufen</translation>
    </message>
    <message>
        <source>Not the answer of a Socket.IO server</source>
        <translation>Nicht die Antwort eines Socket.IO-Servers</translation>
    </message>
    <message>
        <source>The server did not let us into the namespace</source>
        <translation>Der Server ließ uns nicht in den Namensraum</translation>
    </message>
    <message>
        <source>Put out by the server</source>
        <translation>Vom Server hinausgeworfen</translation>
    </message>
    <message>
        <source>WhatsApp is connected</source>
        <translation>WhatsApp ist verbunden</translation>
    </message>
    <message>
        <source>WhatsApp is connected for %1</source>
        <translation>WhatsApp ist seit %1 verbunden</translation>
    </message>
    <message>
        <source>WhatsApp is offline for %1</source>
        <translation>WhatsApp ist seit %1 offline</translation>
    </message>
    <message>
        <source>critical from %1 on</source>
        <translation>kritisch ab %1</translation>
    </message>
    <message>
        <source>The service reconnects it, try %1 of %2</source>
        <translation>Der Dienst verbindet ihn neu, Versuch %1 von %2</translation>
    </message>
    <message>
        <source>The service reconnects it, try %1</source>
        <translation>Der Dienst verbindet ihn neu, Versuch %1</translation>
    </message>
    <message>
        <source>It has %1 accounts, and %2 are shown</source>
        <translation>Er hat %1 Konten, %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Signed out on the phone: scan the QR code again</source>
        <translation>Am Telefon abgemeldet: QR-Code erneut scannen</translation>
    </message>
    <message>
        <source>Its WhatsApp session expired: scan a new QR code</source>
        <translation>Die WhatsApp-Sitzung ist abgelaufen: neuen QR-Code scannen</translation>
    </message>
    <message>
        <source>The network keeps it away from WhatsApp</source>
        <translation>Das Netz hält ihn von WhatsApp fern</translation>
    </message>
    <message>
        <source>WhatsApp allows no new connection for a while: wait</source>
        <translation>WhatsApp erlaubt eine Weile keine neue Verbindung: warten</translation>
    </message>
    <message>
        <source>Its status is not known</source>
        <translation>Sein Status ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its service cannot be heard</source>
        <translation>Sein Dienst ist nicht zu hören</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run %1 of %2 now?</source>
        <translation>%1 von %2 jetzt ausführen?</translation>
    </message>
    <message>
        <source>Start %1 of %2?</source>
        <translation>%1 von %2 starten?</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>%1 von %2 anhalten?</translation>
    </message>
    <message>
        <source>The service does it at once, beside its schedule. Its answer may take up to %1. What was asked and what came of it is kept in the audit log.</source>
        <translation>Der Dienst tut es sofort, neben seinem Plan. Die Antwort kann bis zu %1 dauern. Was verlangt wurde und was daraus wurde, wird im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>From now on the service runs it on its schedule. This is kept in the audit log.</source>
        <translation>Von jetzt an führt der Dienst ihn nach Plan aus. Das wird im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>It does not run again until it is started: accounts are not checked and not reconnected by it meanwhile. This is kept in the audit log.</source>
        <translation>Er läuft erst wieder, wenn er gestartet wird: solange prüft und verbindet er keine Konten. Das wird im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>Waiting for the answer: %1 of at most %2</source>
        <translation>Wartet auf die Antwort: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1 accounts: %2 healthy, %3 warning, %4 critical; reconnected %5, notified %6</source>
        <translation>%1 Konten: %2 gesund, %3 Warnung, %4 kritisch; %5 neu verbunden, %6 benachrichtigt</translation>
    </message>
    <message>
        <source>%1 (these counts do not add up)</source>
        <translation>%1 (diese Zahlen gehen nicht auf)</translation>
    </message>
    <message>
        <source>%1 is done. %2</source>
        <translation>%1 ist fertig. %2</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <translation>Der Dienst lehnte ab (%1).</translation>
    </message>
    <message>
        <source>The service refused (%1): %2</source>
        <translation>Der Dienst lehnte ab (%1): %2</translation>
    </message>
    <message>
        <source>The service does not accept the token (401). Check token in the settings.</source>
        <translation>Der Dienst nimmt das Token nicht an (401). Prüfen Sie token in den Einstellungen.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may not do this (403): the permission system:manage is missing.</source>
        <translation>Der Besitzer des Tokens darf das nicht (403): das Recht system:manage fehlt.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>Es ist nicht bekannt, ob es geschah: %1</translation>
    </message>
    <message>
        <source>No longer waiting for the answer; it may have been done.</source>
        <translation>Wartet nicht mehr auf die Antwort; es kann geschehen sein.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Next run, by its schedule</source>
        <translation>Nächster Lauf, nach Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>finding the name: look at the DNS server</source>
        <translation>das Finden des Namens: sehen Sie nach dem DNS-Server</translation>
    </message>
    <message>
        <source>connecting: look at the network on the way</source>
        <translation>das Verbinden: sehen Sie nach dem Netz auf dem Weg</translation>
    </message>
    <message>
        <source>the secure connection: look at the load of the server&apos;s processor</source>
        <translation>die sichere Verbindung: sehen Sie nach der Last des Serverprozessors</translation>
    </message>
    <message>
        <source>waiting for the service: look at its processor and at what it waits for, such as its database or Redis pool</source>
        <translation>das Warten auf den Dienst: sehen Sie nach seinem Prozessor und worauf er wartet, etwa Datenbank oder Redis-Pool</translation>
    </message>
    <message>
        <source>receiving the answer: look at its size and at the line</source>
        <translation>das Empfangen der Antwort: sehen Sie nach ihrer Größe und der Leitung</translation>
    </message>
    <message>
        <source>Round trips vary much from one to the next: usually a crowded network on the way.</source>
        <translation>Umlaufzeiten schwanken stark: meist ein volles Netz auf dem Weg.</translation>
    </message>
    <message>
        <source>Every round trip is slow alike: usually a busy server, which waits for its processor, its database or its Redis pool, or a long way.</source>
        <translation>Jeder Umlauf ist gleich langsam: meist ein ausgelasteter Server, der auf Prozessor, Datenbank oder Redis-Pool wartet, oder ein langer Weg.</translation>
    </message>
    <message>
        <source>%1 of the last %2 went into %3.</source>
        <translation>%1 der letzten %2 ging in %3.</translation>
    </message>
    <message>
        <source>It broke off %1 times today, nearly always after %2: usually an idle limit of a proxy or load balancer on the way. A shorter ping keeps the connection busy.</source>
        <translation>Sie brach heute %1-mal ab, fast immer nach %2: meist eine Untätigkeitsgrenze eines Proxys oder Lastverteilers auf dem Weg. Ein kürzerer Ping hält die Verbindung beschäftigt.</translation>
    </message>
    <message>
        <source>It broke off %1 times within the hour, at no regular time: usually the network on the way, or a service short of memory or processor.</source>
        <translation>Sie brach in der Stunde %1-mal ab, zu keiner festen Zeit: meist das Netz auf dem Weg oder ein Dienst, dem Speicher oder Prozessor fehlen.</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine gesehen</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>drops</comment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 today, usually after %2</source>
        <comment>drops, time</comment>
        <translation>%1 heute, meist nach %2</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>kind of field, growth</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>%1, begun anew</source>
        <comment>kind of field</comment>
        <translation>%1, neu begonnen</translation>
    </message>
    <message>
        <source>In the last %1 answers: %2</source>
        <translation>In den letzten %1 Antworten: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of accounts, their health</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Does .env hold MEZON_TOKEN and MEZON_BOT_ID?</source>
        <translation>Stehen MEZON_TOKEN und MEZON_BOT_ID in .env?</translation>
    </message>
    <message>
        <source>What does grep &quot;Connection&quot; logs/*.log say?</source>
        <translation>Was sagt grep &quot;Connection&quot; logs/*.log?</translation>
    </message>
    <message>
        <source>Is the process there (pm2 status), and what does pm2 logs say?</source>
        <translation>Ist der Prozess da (pm2 status), und was sagt pm2 logs?</translation>
    </message>
    <message>
        <source>Is the process there (ps aux | grep main.py)?</source>
        <translation>Ist der Prozess da (ps aux | grep main.py)?</translation>
    </message>
    <message>
        <source>What does tail casino_bot.log say?</source>
        <translation>Was sagt tail casino_bot.log?</translation>
    </message>
    <message>
        <source>Does another program hold its port (lsof -i :8001)?</source>
        <translation>Hält ein anderes Programm seinen Port (lsof -i :8001)?</translation>
    </message>
    <message>
        <source>Does the log say that the cron scheduler is initialised?</source>
        <translation>Sagt das Log, dass der Cron-Planer gestartet ist?</translation>
    </message>
    <message>
        <source>Do its jobs run (GET /api/v1/cron/status)?</source>
        <translation>Laufen seine Aufträge (GET /api/v1/cron/status)?</translation>
    </message>
    <message>
        <source>Is the account still signed in on the phone?</source>
        <translation>Ist das Konto am Telefon noch angemeldet?</translation>
    </message>
    <message>
        <source>Does the Redis channel layer answer (redis-cli ping)?</source>
        <translation>Antwortet die Redis-Kanalschicht (redis-cli ping)?</translation>
    </message>
    <message>
        <source>Does the log of the server say “Heartbeat broadcast failed”?</source>
        <translation>Steht im Log des Servers „Heartbeat broadcast failed“?</translation>
    </message>
    <message>
        <source>Is the time of the server right (timedatectl)?</source>
        <translation>Geht die Uhr des Servers richtig (timedatectl)?</translation>
    </message>
    <message>
        <source>What do its statistics say (GET /api/v1/websockets/stats)?</source>
        <translation>Was sagt seine Statistik (GET /api/v1/websockets/stats)?</translation>
    </message>
    <message>
        <source>Does a proxy on the way end idle connections?</source>
        <translation>Beendet ein Proxy auf dem Weg untätige Verbindungen?</translation>
    </message>
    <message>
        <source>Is the sign-in of this client still valid?</source>
        <translation>Gilt die Anmeldung dieses Clients noch?</translation>
    </message>
    <message>
        <source>A message of the store %1 came, expected only %2</source>
        <translation>Eine Nachricht des Shops %1 kam, erwartet nur %2</translation>
    </message>
    <message>
        <source>%1 message of another store came: %2</source>
        <translation>%1 Nachricht eines anderen Shops kam: %2</translation>
    </message>
    <message>
        <source>%1 messages of another store came: %2</source>
        <translation>%1 Nachrichten eines anderen Shops kamen: %2</translation>
    </message>
    <message>
        <source>%1 tries of all sessions of its server failed</source>
        <translation>%1 Versuche aller Sitzungen seines Servers gescheitert</translation>
    </message>
    <message>
        <source>one of them tries now</source>
        <translation>eine von ihnen versucht es jetzt</translation>
    </message>
    <message>
        <source>none is made for %1</source>
        <translation>keiner in den nächsten %1</translation>
    </message>
    <message>
        <source>Heartbeats were missed lately: %1 a second</source>
        <translation>Zuletzt wurden Heartbeats verpasst: %1 pro Sekunde</translation>
    </message>
    <message>
        <source>A scheduled job did not run when it was due</source>
        <translation>Ein geplanter Job lief nicht, als er fällig war</translation>
    </message>
    <message>
        <source>last run %1 ago</source>
        <translation>zuletzt vor %1</translation>
    </message>
    <message>
        <source>Connected, but no message for %1</source>
        <translation>Verbunden, aber keine Nachricht seit %1</translation>
    </message>
    <message>
        <source>Waits its turn: %1 a second to one host</source>
        <translation>Wartet: %1 je Sekunde zu einem Rechner</translation>
    </message>
    <message>
        <source>Waits its turn: %1 connects a second</source>
        <translation>Wartet: %1 Verbindungen je Sekunde</translation>
    </message>
    <message>
        <source>Connecting, looking up the name</source>
        <translation>Verbindet, sucht den Namen</translation>
    </message>
    <message>
        <source>Connecting, reaching the server</source>
        <translation>Verbindet, erreicht den Server</translation>
    </message>
    <message>
        <source>Connecting, making it secure (TLS)</source>
        <translation>Verbindet, sichert die Leitung (TLS)</translation>
    </message>
    <message>
        <source>Connecting, asking for a WebSocket</source>
        <translation>Verbindet, fragt nach einem WebSocket</translation>
    </message>
    <message>
        <source>Connecting, signing in</source>
        <translation>Verbindet, meldet sich an</translation>
    </message>
    <message>
        <source>timeout in %1</source>
        <translation>Zeitgrenze in %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3</source>
        <translation>%1 von %2 Schritten, %3</translation>
    </message>
    <message>
        <source>Not rated: this computer cannot see the service</source>
        <translation>Nicht bewertet: dieser Rechner kann den Dienst nicht sehen</translation>
    </message>
    <message>
        <source>Not rated while it is paused</source>
        <translation>Nicht bewertet, solange pausiert ist</translation>
    </message>
    <message>
        <source>Not rated while it is not connected</source>
        <translation>Nicht bewertet, solange keine Verbindung steht</translation>
    </message>
    <message>
        <source>Not rated while heartbeats are missing</source>
        <translation>Nicht bewertet, solange Heartbeats fehlen</translation>
    </message>
    <message>
        <source>Not rated yet: three latencies are needed</source>
        <translation>Noch nicht bewertet: drei Latenzen sind nötig</translation>
    </message>
    <message>
        <source>every %1, as set</source>
        <translation>alle %1, wie eingestellt</translation>
    </message>
    <message>
        <source>No heartbeat came yet</source>
        <translation>Noch kein Heartbeat kam</translation>
    </message>
    <message>
        <source>Last heartbeat at %1, %2 ago</source>
        <comment>time, how long</comment>
        <translation>Letzter Heartbeat um %1, vor %2</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <comment>status, how long, time</comment>
        <translation>%1 für %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 3 latencies: excellent is under 50 ms on average with a spread under 20 ms, good is under 100 and 50 ms, fair is under 200 ms.</source>
        <translation>Aus den letzten 3 Latenzen: hervorragend ist unter 50 ms im Mittel mit einer Streuung unter 20 ms, gut unter 100 und 50 ms, mäßig unter 200 ms.</translation>
    </message>
    <message>
        <source>Not measured: its service reports it</source>
        <translation>Nicht gemessen: sein Dienst meldet es</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Qualität: %1</translation>
    </message>
    <message>
        <source>No latency was measured yet</source>
        <translation>Noch keine Latenz gemessen</translation>
    </message>
    <message>
        <source>Round trip of the last heartbeat: %1</source>
        <translation>Umlaufzeit des letzten Heartbeats: %1</translation>
    </message>
    <message>
        <source>Half of the last 30 were under %1</source>
        <translation>Die Hälfte der letzten 30 lag unter %1</translation>
    </message>
    <message>
        <source>95 of 100 were under %1 (p95)</source>
        <translation>95 von 100 lagen unter %1 (p95)</translation>
    </message>
    <message>
        <source>Jitter %1</source>
        <translation>Jitter %1</translation>
    </message>
    <message>
        <source>Next one expected at %1, %2; late after %3 more</source>
        <comment>time, how often, grace</comment>
        <translation>Der nächste wird um %1 erwartet, %2; verspätet nach weiteren %3</translation>
    </message>
    <message>
        <source>%1 of %2 expected heartbeats were missed since Pulseboard began to look</source>
        <translation>%1 von %2 erwarteten Heartbeats fehlten, seit Pulseboard zuschaut</translation>
    </message>
    <message numerus="yes">
        <source>%n missed in a row now</source>
        <translation>
            <numerusform>%n fehlt jetzt in Folge</numerusform>
            <numerusform>%n fehlen jetzt in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>No uptime yet: nothing was known so far</source>
        <translation>Noch keine Verfügbarkeit: bisher war nichts bekannt</translation>
    </message>
    <message>
        <source>Up %1 of the %2 that Pulseboard watched it, down %3; what was not watched counts as neither</source>
        <translation>%1 von den %2 gelaufen, die Pulseboard zuschaute, %3 ausgefallen; was nicht beobachtet wurde, zählt nicht</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>alternd</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Not connected: its server takes no connections</source>
        <translation>Nicht verbunden: sein Server nimmt keine Verbindungen an</translation>
    </message>
    <message numerus="yes">
        <source>every %1, found from %n beats</source>
        <translation>
            <numerusform>alle %1, aus %n Heartbeat erkannt</numerusform>
            <numerusform>alle %1, aus %n Heartbeats erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting was cancelled</source>
        <translation>Das Verbinden wurde abgebrochen</translation>
    </message>
    <message>
        <source>Connected, waiting for the answer</source>
        <translation>Verbunden, wartet auf die Antwort</translation>
    </message>
</context>
</TS>
