// SPDX-License-Identifier: Apache-2.0
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <array>
#include <cmath>
#include <memory>

Q_IMPORT_QML_PLUGIN(Bayfinder_ThemePlugin)

using namespace Qt::StringLiterals;

/// Holds the colours to the contrast that their comments claim.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormulaIsRight_data();
    void theFormulaIsRight();
    void textIsReadable_data();
    void textIsReadable();
    void sizesFollowTheMeasures();

private:
    [[nodiscard]] QColor colour(const QByteArray &name) const;

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

namespace {

/// As WCAG 2.1 defines it: sRGB, linearised.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// What a translucent colour looks like on an opaque one.
QColor over(const QColor &top, const QColor &below)
{
    const auto mixed = [&](float t, float b) { return t * top.alphaF() + b * (1 - top.alphaF()); };
    return QColor::fromRgbF(mixed(top.redF(), below.redF()), mixed(top.greenF(), below.greenF()),
                            mixed(top.blueF(), below.blueF()));
}

} // namespace

void TestTheme::initTestCase()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Bayfinder.Theme\nQtObject { property QtObject theme: Theme }",
                      QUrl());
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

QColor TestTheme::colour(const QByteArray &name) const
{
    return m_theme->property(name.constData()).value<QColor>();
}

void TestTheme::theFormulaIsRight_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white) << 1.0;
    // The grey that is known as the lightest with 4.5:1 on white.
    QTest::newRow("#767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("#595959 on white") << QColor(0x59, 0x59, 0x59) << QColor(Qt::white) << 7.0;
}

void TestTheme::theFormulaIsRight()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY2(std::abs(contrast(a, b) - expected) < 0.01, qPrintable(QString::number(contrast(a, b))));
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("background");
    QTest::addColumn<double>("least");

    struct Row
    {
        const char *text;
        QList<QByteArray> backgrounds;
        std::array<double, 3>
            least; ///< light, dark, high contrast; what Theme.qml claims, 7 where it claims none
    };
    constexpr std::array<double, 3> readable{7, 7, 7};
    const QList<Row> rows{
        {"text", {"background", "surface"}, {15, 14, 21}},
        {"text", {"surfacePressed", "skeleton"}, readable},
        {"textMuted", {"background", "surface"}, {8, 9, 21}},
        {"textMuted", {"skeleton"}, readable},
        {"accent", {"background", "surface"}, {7, 8, 16}},
        {"match", {"background", "surface"}, {7, 8, 16}},
        {"accentText", {"accent"}, {8, 9, 16}},
        {"accentText", {"accentPressed"}, readable},
        {"good", {"background", "surface", "goodBackground"}, readable},
        {"bad", {"background", "surface"}, readable},
        {"noteText", {"noteBackground"}, readable},
        {"scrimText", {"scrim"}, readable},
        // Not text, and far away: a plan's bays, from each other and from what is around them.
        {"planTaken", {"good", "mapRoad", "mapFloor"}, {2.5, 2.7, 3.3}},
        {"mapCar", {"textMuted"}, {4, 4, 4}},
    };
    const std::array<const char *, 3> schemes{"light", "dark", "high contrast"};
    for (int scheme = 0; scheme < 3; ++scheme) {
        for (const Row &row : rows) {
            for (const QByteArray &background : row.backgrounds) {
                QTest::addRow("%s: %s on %s", schemes.at(std::size_t(scheme)), row.text,
                              background.constData())
                    << scheme << QByteArray(row.text) << background << row.least.at(std::size_t(scheme));
            }
        }
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(int, scheme);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, background);
    QFETCH(double, least);
    m_theme->setProperty("scheme", scheme);
    QVERIFY(colour(text).isValid());
    QVERIFY(colour(background).isValid());
    // A scrim lies over anything: the page's background and, at worst, what is lightest.
    const QColor below = over(colour(background), colour("surface"));
    const double ratio = contrast(colour(text), below);
    QVERIFY2(ratio >= least, qPrintable(u"%1:1 is less than %2:1"_s.arg(ratio, 0, 'f', 2).arg(least)));
}

void TestTheme::sizesFollowTheMeasures()
{
    m_theme->setProperty("mm", 4.0);
    m_theme->setProperty("unit", 5.0);
    QCOMPARE(m_theme->property("touch").toReal(), 80.0);
    QVERIFY(m_theme->property("buttonHeight").toReal() >= 80.0);
    // The smallest text is 7 mm of em, which are 5 mm of letter.
    QVERIFY(m_theme->property("smallText").toReal() >= 7 * 4.0);
    m_theme->setProperty("reducedMotion", true);
    QCOMPARE(m_theme->property("moveDuration").toInt(), 0);
    m_theme->setProperty("reducedMotion", false);
    QVERIFY(m_theme->property("moveDuration").toInt() <= 200);
}

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
