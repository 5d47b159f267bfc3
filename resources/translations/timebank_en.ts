<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message numerus="yes">
        <source>%n more are waiting.</source>
        <translation>
            <numerusform>%n more is waiting.</numerusform>
            <numerusform>%n more are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier card(s) no longer work.</source>
        <translation>
            <numerusform>%n earlier card no longer works.</numerusform>
            <numerusform>%n earlier cards no longer work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message numerus="yes">
        <source>Made: %n certificate(s). They stand in the register.</source>
        <translation>
            <numerusform>Made: %n certificate. It stands in the register.</numerusform>
            <numerusform>Made: %n certificates. They stand in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with hours under this organisation.</source>
        <translation>
            <numerusform>%n person with hours under this organisation.</numerusform>
            <numerusform>%n people with hours under this organisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n leads it</numerusform>
            <numerusform>%n lead it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attend(s)</source>
        <translation>
            <numerusform>%n attends</numerusform>
            <numerusform>%n attend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>helped once</numerusform>
            <numerusform>helped %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %n</source>
        <translation>
            <numerusform>the latest</numerusform>
            <numerusform>the latest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with these filters</source>
        <translation>
            <numerusform>%n entry with these filters</numerusform>
            <numerusform>%n entries with these filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in all</source>
        <translation>
            <numerusform>%n entry in all</numerusform>
            <numerusform>%n entries in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message numerus="yes">
        <source>Number and days of certificates, and to what they agreed: %n year(s). It may have to be proved.</source>
        <translation>
            <numerusform>Number and days of certificates, and to what they agreed: %n year. It may have to be proved.</numerusform>
            <numerusform>Number and days of certificates, and to what they agreed: %n years. It may have to be proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who looked and changed: %n month(s).</source>
        <translation>
            <numerusform>Who looked and changed: %n month.</numerusform>
            <numerusform>Who looked and changed: %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in registers, with organisations and in other texts, in %n place(s). There it will say: %1.</source>
        <translation>
            <numerusform>The name in registers, with organisations and in other texts, in %n place. There it will say: %1.</numerusform>
            <numerusform>The name in registers, with organisations and in other texts, in %n places. There it will say: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message numerus="yes">
        <source>%1 This stands there %n times on one day.</source>
        <translation>
            <numerusform>%1 This stands there %n time on one day.</numerusform>
            <numerusform>%1 This stands there %n times on one day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote down %n entries at night.</source>
        <translation>
            <numerusform>%1 wrote down %n entry at night.</numerusform>
            <numerusform>%1 wrote down %n entries at night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 times of help, %n were not confirmed by the other side.</source>
        <translation>
            <numerusform>%1: of %2 times of help, %n was not confirmed by the other side.</numerusform>
            <numerusform>%1: of %2 times of help, %n were not confirmed by the other side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message numerus="yes">
        <source>%n text(s) in this centre&apos;s own words.</source>
        <translation>
            <numerusform>%n text in this centre&apos;s own words.</numerusform>
            <numerusform>%n texts in this centre&apos;s own words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message numerus="yes">
        <source>Letter to %n person(s)</source>
        <translation>
            <numerusform>Letter to %n person</numerusform>
            <numerusform>Letter to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPaperDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n rows are too many to copy. Save them as a file.</source>
        <translation>
            <numerusform>%n row is too much to copy. Save it as a file.</numerusform>
            <numerusform>%n rows are too many to copy. Save them as a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s).</source>
        <translation>
            <numerusform>Copied: %n row.</numerusform>
            <numerusform>Copied: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>After %n month(s) a line leaves by itself.</source>
        <translation>
            <numerusform>After %n month a line leaves by itself.</numerusform>
            <numerusform>After %n months a line leaves by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message numerus="yes">
        <source>Looked at: %n line(s)</source>
        <translation>
            <numerusform>Looked at: %n line</numerusform>
            <numerusform>Looked at: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message numerus="yes">
        <source>%n certificate(s) can be made</source>
        <translation>
            <numerusform>%n certificate can be made</numerusform>
            <numerusform>%n certificates can be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made</source>
        <translation>
            <numerusform>%n cannot be made</numerusform>
            <numerusform>%n cannot be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message numerus="yes">
        <source>Make %n certificate(s)</source>
        <translation>
            <numerusform>Make %n certificate</numerusform>
            <numerusform>Make %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made: %n certificate(s). They stand in the register and in the folder.</source>
        <translation>
            <numerusform>Made: %n certificate. It stands in the register and in the folder.</numerusform>
            <numerusform>Made: %n certificates. They stand in the register and in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had one already.</source>
        <translation>
            <numerusform>%n had one already.</numerusform>
            <numerusform>%n had one already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: their hours changed meanwhile.</source>
        <translation>
            <numerusform>%n could not be made: the hours changed meanwhile.</numerusform>
            <numerusform>%n could not be made: their hours changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message numerus="yes">
        <source>%n organisation(s); hours of this year</source>
        <translation>
            <numerusform>%n organisation; hours of this year</numerusform>
            <numerusform>%n organisations; hours of this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWordsChoice</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message numerus="yes">
        <source>Letter to %n person(s)…</source>
        <translation>
            <numerusform>Letter to %n person…</numerusform>
            <numerusform>Letter to %n people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for %n person(s)…</source>
        <translation>
            <numerusform>Card for %n person…</numerusform>
            <numerusform>Cards for %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedNames</name>
    <message numerus="yes">
        <source>%n name(s) to look at</source>
        <translation>
            <numerusform>%n name to look at</numerusform>
            <numerusform>%n names to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message numerus="yes">
        <source>%n name(s) ticked.</source>
        <translation>
            <numerusform>%n name ticked.</numerusform>
            <numerusform>%n names ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>And %n more page(s)</source>
        <translation>
            <numerusform>And %n more page</numerusform>
            <numerusform>And %n more pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>The time of %n person(s) is over: look at them in “How long we keep” (Alt+4).</source>
        <translation>
            <numerusform>The time of %n person is over: look at them in “How long we keep” (Alt+4).</numerusform>
            <numerusform>The time of %n people is over: look at them in “How long we keep” (Alt+4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>Print %n together…</source>
        <translation>
            <numerusform>Print %n together…</numerusform>
            <numerusform>Print %n together…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) to look at again</source>
        <translation>
            <numerusform>%n certificate to look at again</numerusform>
            <numerusform>%n certificates to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewPanel</name>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was wrong too often. You can try again in %n second.</numerusform>
            <numerusform>That was wrong too often. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was wrong too often. You can try again in %n second.</numerusform>
            <numerusform>That was wrong too often. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionView</name>
    <message numerus="yes">
        <source>No help, activity, offer, card or certificate for %n month(s). Nobody goes by themselves: keep somebody with a reason, or have an administrator erase them.</source>
        <translation>
            <numerusform>No help, activity, offer, card or certificate for %n month. Nobody goes by themselves: keep somebody with a reason, or have an administrator erase them.</numerusform>
            <numerusform>No help, activity, offer, card or certificate for %n months. Nobody goes by themselves: keep somebody with a reason, or have an administrator erase them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReversalDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) count these hours and will be marked.</source>
        <translation>
            <numerusform>%n certificate counts these hours and will be marked.</numerusform>
            <numerusform>%n certificates count these hours and will be marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingSection</name>
    <message numerus="yes">
        <source>%1: %n entries.</source>
        <translation>
            <numerusform>%1: %n entry.</numerusform>
            <numerusform>%1: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were booked since.</source>
        <translation>
            <numerusform>%n entry was booked since.</numerusform>
            <numerusform>%n entries were booked since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%n slip(s) saved</source>
        <translation>
            <numerusform>%n slip saved</numerusform>
            <numerusform>%n slips saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a signature or confirmation.</source>
        <translation>
            <numerusform>%n of them waits for a signature or confirmation.</numerusform>
            <numerusform>%n of them wait for a signature or confirmation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) may be written down already: number %1.</source>
        <translation>
            <numerusform>%n slip may be written down already: number %1.</numerusform>
            <numerusform>%n slips may be written down already: number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) undone.</source>
        <translation>
            <numerusform>%n slip undone.</numerusform>
            <numerusform>%n slips undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionBooker</name>
    <message numerus="yes">
        <source>Closed: %1, %n people.</source>
        <translation>
            <numerusform>Closed: %1, %n person.</numerusform>
            <numerusform>Closed: %1, %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was wrong too often. You can try again in %n second.</numerusform>
            <numerusform>That was wrong too often. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message numerus="yes">
        <source>%n slip(s) from before that you did not save yet.</source>
        <translation>
            <numerusform>%n slip from before that you did not save yet.</numerusform>
            <numerusform>%n slips from before that you did not save yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) pasted.</source>
        <translation>
            <numerusform>%n slip pasted.</numerusform>
            <numerusform>%n slips pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) another look.</source>
        <translation>
            <numerusform>%n of them needs another look.</numerusform>
            <numerusform>%n of them need another look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) need(s) another look before the stack can be saved.</source>
        <translation>
            <numerusform>%n slip needs another look before the stack can be saved.</numerusform>
            <numerusform>%n slips need another look before the stack can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOverDialog</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of a month that is closed. Say why they come late.</source>
        <translation>
            <numerusform>%n row is of a month that is closed. Say why it comes late.</numerusform>
            <numerusform>%n rows are of a month that is closed. Say why they come late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended first; until then nothing is taken over.</source>
        <translation>
            <numerusform>%n row must be mended first; until then nothing is taken over.</numerusform>
            <numerusform>%n rows must be mended first; until then nothing is taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn certificate(s) left out.</source>
        <translation>
            <numerusform>%n withdrawn certificate left out.</numerusform>
            <numerusform>%n withdrawn certificates left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased certificate(s) left out.</source>
        <translation>
            <numerusform>%n erased certificate left out.</numerusform>
            <numerusform>%n erased certificates left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
