// SPDX-License-Identifier: Apache-2.0
// The fields of the form, group by group.
#include "staff/connection/connectionform.h"
#include "staff/connection/fieldeditors.h"
#include "translations/translations.h"
#include "vendors/cpgschoices.h"
#include "vendors/makeservice.h"
#include "words/languagename.h"

#include <QLineEdit>

namespace bayfinder {

using namespace Qt::StringLiterals;

void ConnectionForm::addGuidance()
{
    //: The system that knows where cars stand, at its maker's
    beginGroup(tr("Guidance system"));
    QList<QPair<QString, QString>> vendors;
    const QStringList names = vendorNames();
    for (const QString &name : names)
        vendors.append({name, name});
    //: Which maker's interface; & marks the key that goes there, different ones in the whole form
    add(tr("Ven&dor:"), choiceField(u"guidance.vendor"_s, vendors));
    //: Of a server: https://...
    add(tr("&Base address:"), textField(u"guidance.base_url"_s, u"https://cpgs.example.com"_s));
    add(QString(), flagField(u"guidance.allow_insecure"_s, tr("Allow &plain http")))
        ->focusTarget()
        ->setAccessibleName(tr("Allow plain http to other machines"));
    add(tr("&Car park code:"), textField(u"guidance.park_code"_s));
    //: By which the vendor knows who asks
    add(tr("App ke&y:"), textField(u"guidance.app_key"_s));
    add(tr("Secret f&ile:"),
        fileField(u"guidance.app_secret_file"_s,
                  //: A dialog's title
                  {{tr("File with the secret"), FileChoice::Kind::New}}));

    m_secretLine = new QLineEdit;
    m_secretLine->setEchoMode(QLineEdit::Password);
    m_secretLine->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                      | Qt::ImhNoAutoUppercase);
    // It has no value that anybody could see: newSecret() is for the one who writes it.
    m_secret = new ConnectionField(u"newSecret"_s, m_secretLine, m_secretLine,
                                   {[] { return std::optional<ConfigurationValue>(); }, [](const auto &) {}});
    connect(m_secretLine, &QLineEdit::textChanged, m_secret, &ConnectionField::edited);
    add(tr("&New secret:"), m_secret);

    const GuidanceSettings usual;
    //: So long an answer is waited for
    add(tr("Time-&out:"),
        numberField(u"guidance.timeout_ms"_s,
                    {.least = 100,
                     .most = 60000,
                     .usual = int(usual.timeout.count()),
                     .step = 500,
                     //: Milliseconds, behind a number
                     .suffix = tr(" ms")}));
}

void ConnectionForm::addCpgs()
{
    //: CPGS is the name of an interface
    beginGroup(tr("CPGS interface"));
    const CpgsChoices choices = cpgsChoices();
    QList<QPair<QString, QString>> schemes;
    for (const QString &name : choices.signing)
        schemes.append({name, name});
    //: How a request is signed
    add(tr("Si&gning:"), choiceField(u"guidance.cpgs.signing"_s, schemes, choices.defaults.signing));
    //: Paths within the server's address. Of the question for cars by a part of their plate
    add(tr("Search path:"), textField(u"guidance.cpgs.search_path"_s, choices.defaults.searchPath));
    //: Of the question where a car stands
    add(tr("&Locate path:"), textField(u"guidance.cpgs.locate_path"_s, choices.defaults.locatePath));
    //: Of the question for the state of every bay
    add(tr("Bays path:"), textField(u"guidance.cpgs.bays_path"_s, choices.defaults.baysPath));
    //: Of the question how many bays are free
    add(tr("Free path:"), textField(u"guidance.cpgs.free_path"_s, choices.defaults.freePath))
        ->setHint(tr("An empty path is the one shown in grey."));
    //: Servers from which pictures may be loaded
    add(tr("Picture hosts:"), listField(u"guidance.images.allowed_hosts"_s))
        ->setHint(tr("One a line, besides the server itself, which is always allowed."));
}

void ConnectionForm::addGarage()
{
    beginGroup(tr("Garage"));
    add(tr("&Map:"),
        fileField(u"site.map"_s,
                  {//: What to choose with a file dialog
                   {tr("Map in a folder"), FileChoice::Kind::Folder},
                   {tr("Map in an archive"), FileChoice::Kind::Existing, tr("Archives (*.zip)")}}));
    //: Where ways on the map begin
    add(tr("&Kiosk:"), proposalField(u"site.kiosk"_s))->setHint(tr("Where ways begin: a kiosk of the map."));
    //: The garage's, as screens show it
    add(tr("Name:"), textsField(u"site.name"_s, translatedLanguages()));
}

void ConnectionForm::addStaff()
{
    beginGroup(tr("This desktop"));
    //: The first of the languages: the one that the computer is set to
    QList<QPair<QString, QString>> languages{{QString(), tr("As the computer")}};
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes)
        languages.append({code, languageName(code)});
    add(tr("Lang&uage:"), choiceField(u"staff.language"_s, languages));
    add(tr("Colours:"),
        choiceField(u"staff.colours"_s,
                    {{u"system"_s, tr("As the computer")},
                     //: Colours of the window
                     {u"light"_s, tr("Light")},
                     //: Colours of the window
                     {u"dark"_s, tr("Dark")}},
                    u"system"_s));
    add(tr("Database:"),
        fileField(u"staff.database"_s, {{tr("Database"), FileChoice::Kind::New}},
                  //: In place of a file's name: where the program keeps its files
                  tr("In your own folder")));
    const StaffSettings usual;
    //: Units, behind a number with a space between
    const QString seconds = tr(" s");
    const QString minutes = tr(" min");
    // Days have no sign, and a word behind the number would have to follow it: "1 day".
    add(tr("Keep history for (days):"), numberField(u"staff.keep_days"_s, {1, 3660, usual.keepDays, 10, {}}));
    add(tr("Ask for free bays every:"),
        numberField(u"staff.free_seconds"_s, {5, 3600, int(usual.freeInterval.count()), 5, seconds}));
    add(tr("Ask for all bays every:"),
        numberField(u"staff.bays_seconds"_s, {5, 3600, int(usual.baysInterval.count()), 5, seconds}));
    add(tr("Sign out after:"),
        numberField(u"staff.sign_out_minutes"_s,
                    {0, 1440, int(usual.signOutAfter.count()), 5, minutes,
                     //: Nobody is signed out for not using the program
                     tr("never")}));
    add(tr("Report bays unknown for:"),
        numberField(u"staff.unknown_minutes"_s, {1, 10080, int(usual.unknownAfter.count()), 5, minutes}));
    add(tr("Report cars parked for (days):"),
        numberField(u"staff.parked_days"_s, {1, 3660, usual.parkedDays, 1, {}}));
}

} // namespace bayfinder
