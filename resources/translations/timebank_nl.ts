<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>These people are made up. You can try everything.</source>
        <translation>Deze mensen zijn verzonnen. Je kunt alles uitproberen.</translation>
    </message>
</context>
</TS>
