// SPDX-License-Identifier: Apache-2.0
// Whole ways through the demo's garage, word for word. When they change, look at them: would you find the
// car? BAYFINDER_APPROVE=1 writes what is said now.
#include "demosite/demosite.h"
#include "directions/instructions.h"
#include "directions/sentences.h"
#include "route/routeplanner.h"
#include "site/bayindex.h"
#include "site/readsite.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace bayfinder;
using namespace Qt::StringLiterals;

namespace {

struct Question
{
    QString kiosk;
    QString area;
    QString bay;
    bool stepFree;
};

const QList<Question> &questions()
{
    static const QList<Question> all{
        {u"entrance-b1"_s, u"01"_s, u"017"_s, false},    {u"entrance-b1"_s, u"01"_s, u"203"_s, false},
        {u"entrance-b1"_s, u"02"_s, u"118"_s, false},    {u"entrance-b1"_s, u"02"_s, u"118"_s, true},
        {u"entrance-b1"_s, u"03"_s, u"044"_s, true},     {u"lobby-south-b1"_s, u"03"_s, u"044"_s, false},
        {u"lobby-north-b2"_s, u"01"_s, u"017"_s, false}, {u"lobby-north-b4"_s, u"01"_s, u"203"_s, true},
    };
    return all;
}

} // namespace

class TestDemoDirections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sayTheSame_data();
    void sayTheSame();

private:
    [[nodiscard]] QString said(const Question &question, const QString &language) const;

    std::unique_ptr<RoutePlanner> m_planner;
};

void TestDemoDirections::initTestCase()
{
    auto site = readSite(demoSiteFolder());
    QVERIFY(site);
    m_planner = std::make_unique<RoutePlanner>(std::make_shared<const Site>(*std::move(site)));
}

QString TestDemoDirections::said(const Question &question, const QString &language) const
{
    const Site &site = m_planner->site();
    const SiteKiosk &kiosk = site.kiosks[*findKiosk(site, question.kiosk)];
    const auto place = *BayIndex(site).find(question.area, question.bay);
    const RouteAnswer answer =
        m_planner->toBay({kiosk.level, kiosk.position}, place.level, place.bay, {question.stepFree});
    QString text = u"# %1 -> %2/%3%4: %5, %6\n"_s.arg(
        question.kiosk, question.area, question.bay, question.stepFree ? u", step-free"_s : QString(),
        lengthText(answer.route.metres), walkingTimeText(answer.route.seconds));
    for (const Instruction &step : instructionsFor(site, answer, question.bay, kiosk.heading))
        text += sentenceOf(step, site, language) + u'\n';
    return text;
}

void TestDemoDirections::sayTheSame_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestDemoDirections::sayTheSame()
{
    QFETCH(QString, language);
    const auto translator = loadTranslator(language);
    QVERIFY(translator);
    QCoreApplication::installTranslator(translator.get());
    QStringList blocks;
    for (const Question &question : questions())
        blocks.append(said(question, language));
    const QByteArray now = blocks.join(u'\n').toUtf8();

    QFile file(
        u"%1/tests/fixtures/directions/demo.%2.txt"_s.arg(QStringLiteral(BAYFINDER_SOURCE_DIR), language));
    if (qEnvironmentVariableIntValue("BAYFINDER_APPROVE") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> approved = file.readAll().split('\n');
    const QList<QByteArray> actual = now.split('\n');
    for (qsizetype line = 0; line < qMin(actual.size(), approved.size()); ++line)
        QVERIFY2(actual[line] == approved[line],
                 (file.fileName().toUtf8() + ':' + QByteArray::number(line + 1) + ": \"" + actual[line]
                  + "\", approved is \"" + approved[line] + '"')
                     .constData());
    QCOMPARE(actual.size(), approved.size());
}

QTEST_GUILESS_MAIN(TestDemoDirections)
#include "tst_demodirections.moc"
