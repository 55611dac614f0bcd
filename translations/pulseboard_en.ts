<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%1, %n pings unanswered</source>
        <translation>
            <numerusform>%1, %n ping unanswered</numerusform>
            <numerusform>%1, %n pings unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message numerus="yes">
        <source>%n restarts seen</source>
        <translation>
            <numerusform>%n restart seen</numerusform>
            <numerusform>%n restarts seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse::HeldNote</name>
    <message numerus="yes">
        <source>%n incident(s) were open at %1.</source>
        <translation>
            <numerusform>%n incident was open at %1.</numerusform>
            <numerusform>%n incidents were open at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>every %1, from %n beats</source>
        <translation>
            <numerusform>every %1, from %n beat</numerusform>
            <numerusform>every %1, from %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n quick tries</source>
        <translation>
            <numerusform>Gave up after %n quick try</numerusform>
            <numerusform>Gave up after %n quick tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed in a row now</source>
        <translation>
            <numerusform>%n missed in a row now</numerusform>
            <numerusform>%n missed in a row now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %1, found from %n beats</source>
        <translation>
            <numerusform>every %1, found from %n beat</numerusform>
            <numerusform>every %1, found from %n beats</numerusform>
        </translation>
    </message>
</context>
</TS>
