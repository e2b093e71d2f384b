// SPDX-License-Identifier: Apache-2.0
#include "screencase.h"
#include "screencompare.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

/// Photographs every page in the states that matter and compares with the approved pictures of this Qt
/// release. BAYFINDER_APPROVE=1 approves what is photographed now. What differs is left in
/// <build>/tests/screens/.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsApproved_data();
    void looksAsApproved();
    void comparisonSeesALetter();
};

void TestScreens::looksAsApproved_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("colours");
    QTest::addColumn<double>("density");

    struct Look
    {
        QSize size;
        const char *language;
        ColourScheme colours;
        QStringList states; // empty: all
        double pixelsPerMillimetre = 3.78;
    };
    const QStringList main{u"attract"_s, u"plate-several"_s, u"plate-similar"_s, u"answer"_s,
                           u"map-levels"_s};
    // Where room is short.
    const QStringList small{u"plate-empty-map"_s, u"plate-nothing-map"_s, u"bay-several"_s};
    const QList<Look> looks{
        {{1080, 1920}, "zh_CN", ColourScheme::Light, {}},
        {{1920, 1080}, "en", ColourScheme::Light, {}},
        {{1080, 1920},
         "en",
         ColourScheme::Light,
         main + QStringList{u"answer-two-bays"_s, u"plate-nothing"_s}},
        {{1920, 1080}, "zh_CN", ColourScheme::Light, main},
        {{1080, 1920}, "zh_CN", ColourScheme::Dark, main},
        {{1920, 1080}, "en", ColourScheme::HighContrast, main},
        {{1280, 800}, "en", ColourScheme::Light, main},
        {{800, 1280}, "zh_CN", ColourScheme::Light, main},
        {{3840, 2160}, "en", ColourScheme::Dark, main},
        // A panel of ten inches: a millimetre is many pixels.
        {{1280, 800}, "en", ColourScheme::Light, main + small, 5.9},
        {{800, 1280}, "zh_CN", ColourScheme::Light, main + small, 5.9},
    };
    const auto states = screenStates();
    for (const Look &look : looks) {
        for (const ScreenState &state : states) {
            if (!look.states.isEmpty() && !look.states.contains(state.name))
                continue;
            const char *colours = look.colours == ColourScheme::Light ? "light"
                : look.colours == ColourScheme::Dark                  ? "dark"
                                                                      : "contrast";
            QTest::addRow("%s-%dx%d-%s-%s%s", qPrintable(state.name), look.size.width(), look.size.height(),
                          look.language, colours, look.pixelsPerMillimetre > 4 ? "-dense" : "")
                << state.name << look.size << QString::fromLatin1(look.language) << int(look.colours)
                << look.pixelsPerMillimetre;
        }
    }
}

void TestScreens::looksAsApproved()
{
    QFETCH(QString, state);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, colours);
    QFETCH(double, density);

    const auto states = screenStates();
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const ScreenState &candidate) { return candidate.name == state; });
    QVERIFY(found != states.end());
    ScreenCase screen(size, language, ColourScheme(colours), found->keyboard, found->idle, density);
    found->prepare(screen);
    QVERIFY(screen.show());
    QVERIFY(found->reach(screen));
    const QImage photograph = reduced(screen.photograph(found->skeleton));

    const QString differs = judge(photograph, QString::fromLatin1(QTest::currentDataTag()) + u".webp"_s);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void TestScreens::comparisonSeesALetter()
{
    ScreenCase screen({1080, 1920}, u"en"_s);
    screen.service.areas = QList<AreaVacancy>{{u"01"_s, u"Level one"_s, 100, 61}};
    QVERIFY(screen.show());
    const QImage one = reduced(screen.photograph());
    ScreenCase other({1080, 1920}, u"en"_s);
    other.service.areas = QList<AreaVacancy>{{u"01"_s, u"Level one"_s, 100, 67}};
    QVERIFY(other.show());
    QVERIFY(!difference(reduced(other.photograph()), one).isEmpty());
    QVERIFY(difference(one, one).isEmpty());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
