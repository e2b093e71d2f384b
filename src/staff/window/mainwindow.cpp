// SPDX-License-Identifier: Apache-2.0
#include "staff/window/mainwindow.h"

#include "staff/window/noticeline.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds toldFor(6000);

const QString windowGroup = u"window"_s;
const QString pagesGroup = u"pages"_s;

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_middle(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_notice(new NoticeLine(u"notice"_s))
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_middle->addWidget(m_tabs);
    layout->addWidget(m_middle, 1);
    setCentralWidget(middle);
    makeMenus();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::followPage);
    followPage();
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addCommand(file, tr("&Print …"), QKeySequence::Print, Page::Command::Print);
    addCommand(file, tr("Save as P&DF …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
               Page::Command::SaveAsPdf);
    addCommand(file, tr("&Export …"), QKeySequence(Qt::CTRL | Qt::Key_E), Page::Command::Export);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    addCommand(edit, tr("&Copy"), QKeySequence::Copy, Page::Command::Copy);
    addCommand(edit, tr("&Find"), QKeySequence::Find, Page::Command::Search);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_pagesMenu = view;
    m_pageActions = new QActionGroup(this);
    view->addSeparator();
    addCommand(view, tr("&Refresh"), QKeySequence::Refresh, Page::Command::Refresh);
    m_fullScreen = view->addAction(tr("F&ull screen"));
    m_fullScreen->setObjectName(u"fullScreen"_s);
    m_fullScreen->setCheckable(true);
    // Qt has other keys for it on some desktops; everybody tries this one.
    m_fullScreen->setShortcut(Qt::Key_F11);
    connect(m_fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });

    m_people = menuBar()->addMenu(tr("&Staff"));
    m_people->menuAction()->setVisible(false);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Bayfinder"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainWindow::addCommand(QMenu *menu, const QString &text, const QKeySequence &keys,
                                Page::Command command)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, command] { run(command); });
    m_commands.insert(command, action);
    return action;
}

void MainWindow::addPage(Page *page, const QString &key)
{
    // A window that is too small for a page scrolls it: nothing is out of reach.
    auto *frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    // Of a layout with lines that wrap, a scroll area wants the height it likes best; of a splitter the
    // least.
    auto *least = new QSplitter;
    least->addWidget(page);
    least->setChildrenCollapsible(false);
    frame->setWidget(least);
    m_pages.append({page, frame, key});
    m_tabs->addTab(frame, page->title());
    connect(page, &Page::commandsChanged, this, &MainWindow::updateCommands);
    connect(page, &Page::told, this, &MainWindow::tell);
    listPages();
}

void MainWindow::setVisiblePages(const QList<Page *> &pages)
{
    if (Page *current = currentPage())
        m_before = current;
    Page *before = m_before;
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->clear();
        for (const Entry &entry : std::as_const(m_pages)) {
            if (pages.contains(entry.page))
                m_tabs->addTab(entry.frame, entry.page->title());
            else
                entry.frame->hide();
        }
        if (before && pages.contains(before))
            showPage(before);
    }
    listPages();
    followPage();
}

void MainWindow::listPages()
{
    qDeleteAll(m_pageActions->actions());
    QAction *before = m_pagesMenu->actions().value(0);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *action = new QAction(m_tabs->tabText(tab), m_pageActions);
        action->setCheckable(true);
        action->setChecked(tab == m_tabs->currentIndex());
        if (tab < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)));
        connect(action, &QAction::triggered, this, [this, tab] { m_tabs->setCurrentIndex(tab); });
        m_pagesMenu->insertAction(before, action);
    }
}

void MainWindow::showPage(Page *page)
{
    for (const Entry &entry : std::as_const(m_pages)) {
        if (entry.page == page)
            m_tabs->setCurrentWidget(entry.frame);
    }
}

Page *MainWindow::currentPage() const
{
    const auto shown = std::find_if(m_pages.cbegin(), m_pages.cend(), [this](const Entry &entry) {
        return entry.frame == m_tabs->currentWidget();
    });
    return shown != m_pages.cend() ? shown->page : nullptr;
}

void MainWindow::setCover(QWidget *cover)
{
    m_middle->addWidget(cover);
}

void MainWindow::setCovered(bool covered)
{
    // Not the pages' own widget: what has the focus there must lose it.
    m_middle->setCurrentIndex(covered ? m_middle->count() - 1 : 0);
    updateCommands();
}

bool MainWindow::isCovered() const
{
    return m_middle->currentIndex() != 0;
}

void MainWindow::addStatus(QWidget *status)
{
    statusBar()->addPermanentWidget(status);
}

void MainWindow::setNotice(const QString &subject, const QString &text)
{
    if (text.isEmpty())
        m_notices.remove(subject);
    else
        m_notices.insert(subject, text);
    QStringList lines;
    for (const QString &notice : std::as_const(m_notices))
        lines.append(notice);
    m_notice->say(lines.join(u'\n'));
}

void MainWindow::run(Page::Command command)
{
    if (Page *page = currentPage())
        page->run(command);
}

void MainWindow::followPage()
{
    const int current = m_tabs->currentIndex();
    const QList<QAction *> actions = m_pageActions->actions();
    if (current >= 0 && current < actions.size())
        actions[current]->setChecked(true);
    //: Title of the window; %1 is the name of the page
    setWindowTitle(current >= 0 ? tr("%1 – Bayfinder").arg(m_tabs->tabText(current)) : u"Bayfinder"_s);
    updateCommands();
    // Whoever changes to a page types first.
    run(Page::Command::Search);
    Q_EMIT currentPageChanged();
}

void MainWindow::updateCommands()
{
    const Page *page = currentPage();
    for (auto command = m_commands.cbegin(); command != m_commands.cend(); ++command)
        (*command)->setEnabled(page && !isCovered() && page->can(command.key()));
}

void MainWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, int(toldFor.count()));
}

void MainWindow::restoreLayout()
{
    m_settings.beginGroup(windowGroup);
    restoreGeometry(m_settings.value(u"geometry"_s).toByteArray());
    const QString current = m_settings.value(u"page"_s).toString();
    m_settings.endGroup();
    for (const Entry &entry : std::as_const(m_pages)) {
        m_settings.beginGroup(pagesGroup + u'/' + entry.key);
        entry.page->restoreLayout(m_settings);
        m_settings.endGroup();
        if (entry.key == current)
            showPage(entry.page);
    }
}

void MainWindow::saveLayout()
{
    m_settings.beginGroup(windowGroup);
    m_settings.setValue(u"geometry"_s, saveGeometry());
    m_settings.endGroup();
    for (const Entry &entry : std::as_const(m_pages)) {
        m_settings.beginGroup(pagesGroup + u'/' + entry.key);
        entry.page->saveLayout(m_settings);
        m_settings.endGroup();
        if (entry.page == (currentPage() ? currentPage() : m_before))
            m_settings.setValue(windowGroup + u"/page"_s, entry.key);
    }
}

bool MainWindow::confirmLeaving()
{
    return std::all_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Entry &entry) { return entry.page->confirmLeaving(); });
}

bool MainWindow::confirmEndingExports()
{
    const bool isExporting = std::any_of(m_pages.cbegin(), m_pages.cend(),
                                         [](const Entry &entry) { return entry.page->isExporting(); });
    if (!isExporting)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Export under way"), tr("A file is still being written."),
                         QMessageBox::NoButton, this);
    question.setObjectName(u"confirmEndingExports"_s);
    question.setInformativeText(tr("If the program ends now, that file is not written."));
    const QPushButton *end = question.addButton(tr("&End now"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("&Go on exporting"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == end;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!confirmLeaving() || !confirmEndingExports()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreen->setChecked(isFullScreen());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Bayfinder"),
                       //: %1 is a version such as 0.1.0
                       tr("Bayfinder for attendants and operators, version %1")
                           .arg(QApplication::applicationVersion())
                           .toHtmlEscaped());
}

} // namespace bayfinder

#include "moc_mainwindow.cpp"
