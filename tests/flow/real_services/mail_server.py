# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""mail_server.py [PORT]: a mail server on aiosmtpd.

CERTIFICATE and KEY (PEM files) let it offer STARTTLS, or with IMPLICIT=1 begin with TLS; MAIL_USER and
MAIL_PASSWORD let it ask for a sign-in. It says what it was told, as JSON: "got" each piece of bytes (what came
through TLS in clear), "mail" each message.
Faults: "sender 451", "recipient 550", "message 452", "auth 454" answer with that code; "some 550" refuses
recipients that begin with "gone"; "drop" ends the line after the final dot; "mute" never answers EHLO, "sulk"
never answers QUIT; "echo" repeats the password in its refusal."""
import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

from control import control, say

FAULT = {"where": "fine", "code": ""}


def refusal(where):
    if FAULT["where"] == where:
        return "%s %s.7.1 Not now" % (FAULT["code"], FAULT["code"][0])
    return None


class Desk:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        if FAULT["where"] == "mute":
            await asyncio.sleep(3600)
        return responses

    async def handle_QUIT(self, server, session, envelope):
        if FAULT["where"] == "sulk":
            await asyncio.sleep(3600)
        return "221 Bye"

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        return refusal("sender") or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if FAULT["where"] == "some" and address.startswith("gone"):
            return FAULT["code"] + " 5.1.1 No such user"
        if not refusal("recipient"):
            envelope.rcpt_tos.append(address)
        return refusal("recipient") or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        say("mail " + json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "user": session.auth_data,
            "tls": server.transport.get_extra_info("cipher") is not None,
            "text": envelope.original_content.decode("latin-1")}))
        if FAULT["where"] == "drop":
            server.transport.abort()
        return refusal("message") or "250 2.0.0 Ok: queued as 4F1C"


class Listening(SMTP):
    def data_received(self, data):
        say("got " + json.dumps(data.decode("latin-1")))
        super().data_received(data)


def authenticate(server, session, envelope, mechanism, data):
    login = data.login.decode()
    password = data.password.decode()
    if FAULT["where"] == "auth":
        return AuthResult(success=False, handled=False, message=refusal("auth"))
    if (login, password) == (os.environ["MAIL_USER"], os.environ["MAIL_PASSWORD"]):
        return AuthResult(success=True, auth_data=login)
    if FAULT["where"] == "echo":
        return AuthResult(success=False, handled=False, message="535 5.7.8 Not " + password)
    return AuthResult(success=False, handled=False)


def obey(word, code=""):
    FAULT.update(where=word, code=code)


async def main():
    context = None
    if "CERTIFICATE" in os.environ:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(os.environ["CERTIFICATE"], os.environ["KEY"])
    implicit = "IMPLICIT" in os.environ
    signs_in = "MAIL_USER" in os.environ

    def connection():
        return Listening(Desk(), hostname="mail.example", loop=asyncio.get_running_loop(),
                         tls_context=None if implicit else context, auth_required=signs_in,
                         require_starttls=context is not None and not implicit,
                         auth_require_tls=context is not None and not implicit,
                         authenticator=authenticate if signs_in else None)

    server = await asyncio.get_running_loop().create_server(
        connection, "127.0.0.1", int(sys.argv[1] if len(sys.argv) > 1 else 0),
        ssl=context if implicit else None)
    control(obey)
    say("listening %d" % server.sockets[0].getsockname()[1])
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
