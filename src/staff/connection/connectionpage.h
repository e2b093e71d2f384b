// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/configurationfile.h"
#include "staff/connection/connectiontest.h"
#include "staff/window/page.h"

#include <QProcessEnvironment>

namespace bayfinder {

class ConnectionForm;
class NoticeLine;
class PageColumns;
class SaveBar;
class TestPanel;

/// How the garage's system is reached and what else this desktop is configured to: a form over the
/// configuration file, and a test of what is in the form. A secret goes in and is never shown.
class ConnectionPage : public Page
{
    Q_OBJECT

public:
    struct Subjects
    {
        QString file; ///< the configuration file; empty: there is none, the form shows what runs
        Configuration running; ///< what the program was started with
        QProcessEnvironment environment;
        QNetworkAccessManager &network; ///< for tests
        const Clock &clock;
    };

    /// What @p subjects refers to outlives the page. Reads the file.
    explicit ConnectionPage(const Subjects &subjects, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// What is not saved is gone, the entered secret above all.
    void forget() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(QSettings &settings) override;

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Before the page's window closes, or somebody signs out: asks what shall become of unsaved changes, if
    /// there are any, and does it. False: stay.
    [[nodiscard]] bool confirmLeaving() override;

Q_SIGNALS:
    /// Somebody wants what was saved to take effect now.
    void restartWanted();
    /// For those who keep books: which settings were saved, without their values.
    void saved(const QStringList &keys);

private:
    using Draft = tl::expected<Configuration, QList<ConfigurationFault>>;

    void makeLayout();
    void load();
    void follow();
    bool save();
    bool saveSecret();
    void revert();
    void test();
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] QString secretFault() const;
    void refuse(const ConfigurationFile::NotSaved &why, bool secretWritten);
    void showState();

    const Subjects m_subjects;
    std::optional<ConfigurationFile> m_file; // nothing: there is none that can be edited
    ConnectionTest m_test;
    ConnectionForm *m_form;
    TestPanel *m_panel;
    PageColumns *m_columns;
    NoticeLine *m_notice;
    SaveBar *m_saving;
    bool m_isSaved = false; // something, since the program was started
};

} // namespace bayfinder
