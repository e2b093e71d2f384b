// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/window/page.h"

#include <QList>
#include <QMainWindow>
#include <QMap>

class QActionGroup;
class QScrollArea;
class QSettings;
class QStackedWidget;
class QTabWidget;

namespace bayfinder {

class NoticeLine;

/// The window of attendants and operators: pages in tabs, and menus whose commands work on the page that is
/// shown. Remembers where it was and how its pages were laid out.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p settings must outlive the window.
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);

    /// Takes the page. @p key names it among the settings: stable, English.
    void addPage(Page *page, const QString &key);
    /// Which pages there are for the person who works with it; the others are as if they were not there.
    void setVisiblePages(const QList<Page *> &pages);
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    /// Takes the widget that is shown in place of all pages while isCovered(); at the beginning it is not.
    void setCover(QWidget *cover);
    /// While it is covered no command of a page can be given. Whoever covers it also decides which pages
    /// there are afterwards.
    void setCovered(bool covered);
    [[nodiscard]] bool isCovered() const;

    /// At the right end of the status bar.
    void addStatus(QWidget *status);
    /// A line above the pages that stays until it is set to an empty one: what does not work, and what that
    /// means. One line a @p subject.
    void setNotice(const QString &subject, const QString &text);
    /// The menu of who signs in and out; empty until somebody fills it.
    [[nodiscard]] QMenu *peopleMenu() const { return m_people; }

    /// Asks every page. False: somebody wants to stay.
    [[nodiscard]] bool confirmLeaving();

    /// After all pages are there: as it was when it was closed.
    void restoreLayout();

Q_SIGNALS:
    void currentPageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    QAction *addCommand(QMenu *menu, const QString &text, const QKeySequence &keys, Page::Command command);
    void run(Page::Command command);
    void followPage();
    void updateCommands();
    void listPages();
    void tell(const QString &message);
    void saveLayout();
    void showAbout();
    [[nodiscard]] bool confirmEndingExports();

    struct Entry
    {
        Page *page = nullptr;
        QScrollArea *frame = nullptr; ///< what the tab holds
        QString key;
    };

    QSettings &m_settings;
    QStackedWidget *m_middle; // the pages, and what covers them
    QTabWidget *m_tabs;
    NoticeLine *m_notice;
    QMenu *m_pagesMenu = nullptr;
    QMenu *m_people = nullptr;
    QAction *m_fullScreen = nullptr;
    QActionGroup *m_pageActions = nullptr;
    QMap<Page::Command, QAction *> m_commands;
    QMap<QString, QString> m_notices; // by subject
    QList<Entry> m_pages;
    Page *m_before = nullptr; // was shown last, before there were no pages
};

} // namespace bayfinder
