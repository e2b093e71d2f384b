// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/testpanel.h"

#include "staff/connection/checkwords.h"
#include "staff/connection/messagetext.h"
#include "staff/window/colours.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &name)
{
    if (name == "configuration"_L1)
        //: What a test of the connection looks at; the following, too
        return TestPanel::tr("Configuration");
    if (name == "connection"_L1)
        return TestPanel::tr("Connection");
    if (name == "credentials"_L1)
        return TestPanel::tr("Credentials");
    if (name == "clock"_L1)
        return TestPanel::tr("Clock");
    return TestPanel::tr("Map");
}

void colour(QLabel &label, const QColor &text)
{
    QPalette palette = label.parentWidget()->palette();
    palette.setColor(QPalette::WindowText, text);
    label.setPalette(palette);
}

} // namespace

TestPanel::TestPanel(ConnectionTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
    , m_button(new QPushButton)
    , m_summary(new QLabel)
    , m_lines(new QWidget)
{
    setObjectName(u"testPanel"_s);
    auto *layout = new QVBoxLayout(this);
    m_button->setObjectName(u"test"_s);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_lines->setLayout(new QVBoxLayout);
    m_lines->layout()->setContentsMargins({});
    const QStringList names = ConnectionTest::names();
    for (const QString &name : names)
        m_list.append(makeLine(name));
    qobject_cast<QVBoxLayout *>(m_lines->layout())->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_lines);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // messages are wrapped anywhere
    scroll->viewport()->setAutoFillBackground(false);
    m_lines->setAutoFillBackground(false);
    // Room for a few words.
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 24);
    layout->addWidget(scroll, 1);
    connect(m_button, &QPushButton::clicked, this, &TestPanel::press);
    connect(&m_test, &ConnectionTest::answered, this, &TestPanel::answer);
    connect(&m_test, &ConnectionTest::finished, this, &TestPanel::end);
    clear();
}

TestPanel::Line TestPanel::makeLine(const QString &name)
{
    Line line{name, new QLabel, new QLabel(titleOf(name)), new QLabel, new MessageText};
    line.word->setObjectName(u"test."_s + name + u".word"_s);
    line.message->setObjectName(u"test."_s + name);
    QFont strong = line.title->font();
    strong.setBold(true);
    line.title->setFont(strong);
    line.message->setAccessibleName(titleOf(name));
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, style()->pixelMetric(QStyle::PM_SmallIconSize));
    grid->setColumnStretch(2, 1);
    grid->setVerticalSpacing(0);
    grid->setAlignment(Qt::AlignTop);
    grid->addWidget(line.icon, 0, 0);
    grid->addWidget(line.title, 0, 1);
    grid->addWidget(line.word, 0, 2);
    grid->addWidget(line.message, 1, 1, 1, 2);
    qobject_cast<QVBoxLayout *>(m_lines->layout())->addLayout(grid);
    return line;
}

void TestPanel::showRunning()
{
    m_hasResults = false;
    for (Line &line : m_list)
        set(line, State::Waiting, {});
    showState(tr("Asking the guidance system …"));
}

void TestPanel::clear()
{
    m_hasResults = false;
    for (Line &line : m_list)
        set(line, State::None, {});
    showState(tr("Tries what is in the form, whether it is saved or not."));
}

void TestPanel::setOutdated()
{
    if (m_hasResults)
        showState(tr("The form was changed since this test."));
    m_hasResults = false;
}

void TestPanel::answer(const CheckResult &result)
{
    for (Line &line : m_list) {
        if (line.name == result.name)
            set(line, result.ok ? State::Right : State::Wrong, checkWords(result.finding));
    }
}

void TestPanel::end()
{
    const auto wrong = std::count_if(m_list.cbegin(), m_list.cend(),
                                     [](const Line &line) { return line.state == State::Wrong; });
    m_hasResults = true;
    //: %n: of the things that a test of the connection looks at; %1: how many these are
    const QString some = tr("%n of %1 failed.", nullptr, int(wrong)).arg(m_list.size());
    showState(wrong == 0 ? tr("Everything is right.") : some);
}

void TestPanel::set(Line &line, State state, const QString &text)
{
    line.state = state;
    line.text = text;
    const StaffColours colours = staffColours(palette());
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const auto showIcon = [&](QStyle::StandardPixmap icon) {
        line.icon->setPixmap(style()->standardIcon(icon).pixmap(size));
    };
    line.icon->clear();
    switch (state) {
    case State::None:
        line.word->clear();
        break;
    case State::Waiting:
        //: What has not been answered yet, in a list of questions
        line.word->setText(tr("waiting"));
        colour(*line.word, colours.muted);
        break;
    case State::Right:
        showIcon(QStyle::SP_DialogApplyButton);
        //: The answer to one of several questions is as it should be
        line.word->setText(tr("ok"));
        colour(*line.word, colours.free);
        break;
    case State::Wrong:
        showIcon(QStyle::SP_MessageBoxCritical);
        //: The answer to one of several questions is not as it should be
        line.word->setText(tr("failed"));
        colour(*line.word, colours.full);
        break;
    }
    line.message->setTextColour(colours.muted);
    line.message->setPlainText(text);
    line.message->setVisible(!text.isEmpty());
    //: For those who hear the page. %1: what was tested, %2: "ok" or "failed", %3: the message
    line.message->setAccessibleDescription(tr("%1: %2. %3").arg(line.title->text(), line.word->text(), text));
}

void TestPanel::press()
{
    if (m_test.isRunning()) {
        clear();
        Q_EMIT cancelled();
        showState(tr("The test was cancelled."));
    } else {
        Q_EMIT started();
    }
}

void TestPanel::showState(const QString &summary)
{
    m_summary->setText(summary);
    m_button->setText(m_test.isRunning() ? tr("Cancel &test") : tr("&Test connection"));
    for (const Line &line : std::as_const(m_list)) {
        const bool shown = line.state != State::None;
        line.title->setVisible(shown);
        line.word->setVisible(shown);
    }
}

void TestPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    for (Line &line : m_list)
        set(line, line.state, QString(line.text));
}

} // namespace bayfinder

#include "moc_testpanel.cpp"
