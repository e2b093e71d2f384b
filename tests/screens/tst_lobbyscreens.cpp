// SPDX-License-Identifier: Apache-2.0
#include "screencompare.h"
#include "support/lobbycase.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

/// Photographs the lobby's display in the states that matter and compares with the approved pictures of this
/// Qt release, as tst_screens does with the kiosk.
class TestLobbyScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsApproved_data();
    void looksAsApproved();
};

void TestLobbyScreens::looksAsApproved_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("inches");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("colours");

    struct Look
    {
        QSize size;
        double inches;
        const char *language;
        ColourScheme colours;
        QStringList states; // empty: all
    };
    const QStringList main{u"normal"_s, u"twelve"_s, u"stale"_s, u"notices"_s};
    const QList<Look> looks{
        {{1920, 1080}, 55, "en", ColourScheme::Dark, {}},
        {{1080, 1920}, 55, "zh_CN", ColourScheme::Dark, {}},
        {{1080, 1920}, 55, "en", ColourScheme::Dark, main},
        {{1920, 1080}, 55, "zh_CN", ColourScheme::Light, main},
        {{1920, 1080}, 43, "en", ColourScheme::HighContrast, main},
        {{1280, 800}, 21.5, "zh_CN", ColourScheme::Light, main},
        {{3840, 2160}, 75, "en", ColourScheme::Dark, main},
    };
    const auto states = lobbyStates();
    for (const Look &look : looks) {
        for (const LobbyState &state : states) {
            if (!look.states.isEmpty() && !look.states.contains(state.name))
                continue;
            const char *colours = look.colours == ColourScheme::Light ? "light"
                : look.colours == ColourScheme::Dark                  ? "dark"
                                                                      : "contrast";
            QTest::addRow("lobby-%s-%dx%d-%s-%s", qPrintable(state.name), look.size.width(),
                          look.size.height(), look.language, colours)
                << state.name << look.size << look.inches << QString::fromLatin1(look.language)
                << int(look.colours);
        }
    }
}

void TestLobbyScreens::looksAsApproved()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(double, inches);
    QFETCH(QString, language);
    QFETCH(int, colours);

    const auto states = lobbyStates();
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const LobbyState &candidate) { return candidate.name == state; });
    QVERIFY(found != states.end());
    LobbyCase lobby(size, inches, language);
    lobby.configuration.lobby.colours = ColourScheme(colours);
    found->prepare(lobby);
    QVERIFY(lobby.show());
    QVERIFY(found->reach(lobby));
    const QImage photograph = reduced(lobby.photograph(found->skeleton));
    const QString differs = judge(photograph, QString::fromLatin1(QTest::currentDataTag()) + u".webp"_s);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    TestLobbyScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lobbyscreens.moc"
