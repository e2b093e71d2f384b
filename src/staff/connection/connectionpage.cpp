// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/connectionpage.h"

#include "platform/cleantext.h"
#include "platform/secret.h"
#include "staff/connection/connectionform.h"
#include "staff/connection/faultwords.h"
#include "staff/connection/savebar.h"
#include "staff/connection/testpanel.h"
#include "staff/window/noticeline.h"
#include "staff/window/pagecolumns.h"
#include "vendors/makeservice.h"

#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QMessageBox>
#include <QSettings>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"columns"_s;
// For the log; no setting is called so.
const QString secretKey = u"the secret"_s;
const QString variable = QString::fromLatin1(secretVariable);

// What a demo runs with, as a file would say it.
QMap<QString, ConfigurationValue> valuesOf(const Configuration &running)
{
    return {{u"guidance.vendor"_s, running.guidance.vendor},
            {u"guidance.base_url"_s, running.guidance.baseUrl.toString()},
            {u"guidance.park_code"_s, running.guidance.parkCode},
            {u"guidance.app_key"_s, running.guidance.appKey},
            {u"guidance.timeout_ms"_s, qint64(running.guidance.timeout.count())},
            {u"site.map"_s, running.site.map},
            {u"site.kiosk"_s, running.site.kiosk},
            {u"staff.language"_s, running.staff.language},
            {u"staff.database"_s, running.staff.database}};
}

} // namespace

ConnectionPage::ConnectionPage(const Subjects &subjects, QWidget *parent)
    : Page(parent)
    , m_subjects(subjects)
    , m_test(subjects.network, subjects.clock)
    , m_form(new ConnectionForm)
    , m_panel(new TestPanel(m_test))
    , m_columns(new PageColumns(2, 1))
    , m_notice(new NoticeLine(u"notice"_s))
    , m_saving(new SaveBar)
{
    setObjectName(u"connectionPage"_s);
    makeLayout();
    offer(
        Command::Refresh, [this] { test(); }, [this] { return !m_test.isRunning(); });
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_panel->setOutdated();
        follow();
    });
    connect(m_panel, &TestPanel::started, this, &ConnectionPage::test);
    connect(m_panel, &TestPanel::cancelled, this, [this] {
        m_test.cancel();
        Q_EMIT commandsChanged();
    });
    connect(&m_test, &ConnectionTest::finished, this, &Page::commandsChanged);
    load();
}

void ConnectionPage::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    auto *side = new QGroupBox(tr("Test"));
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_panel);
    m_columns->addWidget(m_form);
    m_columns->addWidget(side);
    m_columns->share();
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_saving);
    connect(m_saving, &SaveBar::restartWanted, this, &ConnectionPage::restartWanted);
    connect(m_saving, &SaveBar::revertWanted, this, &ConnectionPage::revert);
    connect(m_saving, &SaveBar::saveWanted, this, &ConnectionPage::save);
}

void ConnectionPage::load()
{
    m_file.reset();
    QMap<QString, ConfigurationValue> values;
    if (m_subjects.file.isEmpty()) {
        values = valuesOf(m_subjects.running);
        m_notice->say(tr("This is a demo without a configuration file: nothing can be changed here."));
    } else if (auto file = ConfigurationFile::read(m_subjects.file); !file) {
        //: %1: the technical reason, with the file's name, in English
        m_notice->say(tr("The configuration cannot be changed here: %1").arg(file.error().message));
    } else if (const auto read = configurationValues(file->text()); !read) {
        m_notice->say(tr("The configuration cannot be changed here: %1")
                          .arg(errorOf(read.error(), m_subjects.file).message));
    } else if (values = *read; file->isWritable()) {
        m_file = *std::move(file);
        m_notice->say({});
    } else {
        //: %1: a file's name
        m_notice->say(tr("You may read the configuration but not change it: %1 is write-protected.")
                          .arg(QDir::toNativeSeparators(m_subjects.file)));
    }
    m_form->setStored(values);
    m_form->setSecretFromEnvironment(m_subjects.environment.contains(variable));
    m_form->setReadOnly(!m_file);
    follow();
}

/// What readConfiguration() would say of the file as the form has it.
ConnectionPage::Draft ConnectionPage::draft() const
{
    if (!m_file)
        return m_subjects.running;
    const auto edited = editedConfiguration(m_file->text(), m_form->changes());
    if (!edited)
        return tl::unexpected(QList{edited.error()});
    // The secret that shall be written stands for the file that it will be in.
    QProcessEnvironment environment = m_subjects.environment;
    if (const QByteArray secret = m_form->newSecret(); !secret.isEmpty() && secretFault().isEmpty())
        environment.insert(variable, QString::fromUtf8(secret));
    auto configuration = readConfigurationText(*edited, m_file->fileName(), environment);
    if (!configuration)
        return configuration;
    // The adapter knows more than the file's reader. It asks nobody.
    if (const auto service = makeGuidanceService(configuration->guidance, m_subjects.network); !service)
        return tl::unexpected(QList<ConfigurationFault>{{{}, service.error().message}});
    return configuration;
}

QString ConnectionPage::secretFault() const
{
    const QByteArray secret = m_form->newSecret();
    if (secret.isEmpty())
        return {};
    if (secret.trimmed().isEmpty())
        return tr("Nothing but spaces is no secret.");
    if (m_form->text(u"guidance.app_secret_file"_s).isEmpty())
        return tr("Say above in which file it shall be.");
    return {};
}

void ConnectionPage::follow()
{
    const Draft now = draft();
    const auto others = m_form->setFaults(now ? QList<ConfigurationFault>() : now.error());
    m_form->setSecretFault(secretFault());
    if (m_file)
        m_notice->say(others.isEmpty()
                          ? QString()
                          : tr("The configuration cannot be used: %1")
                                .arg(errorOf(others.first(), QFileInfo(m_subjects.file).fileName()).message));
    const QString map = m_form->text(u"site.map"_s);
    m_form->setMap(map.isEmpty() ? QString()
                                 : QFileInfo(m_subjects.file).absoluteDir().absoluteFilePath(map));
    showState();
}

void ConnectionPage::showState()
{
    using enum SaveBar::State;
    SaveBar::State state = m_isSaved ? Saved : AsInFile;
    if (!m_file)
        state = NoFile;
    else if (hasUnsavedChanges())
        state = m_form->hasFaults() ? Unusable : Unsaved;
    m_saving->setState(state, m_subjects.file);
}

bool ConnectionPage::save()
{
    if (!m_file || !hasUnsavedChanges())
        return true;
    follow();
    // What is wrong is shown by now, beside its field or above the form.
    if (m_form->hasFaults() || !draft()) {
        m_form->goToFirstFault();
        return false;
    }
    const QList<ConfigurationChange> changes = m_form->changes();
    const bool hasSecret = !m_form->newSecret().isEmpty();
    if (hasSecret && !saveSecret())
        return false;
    if (!changes.isEmpty()) {
        if (const auto saved = m_file->save(changes, m_subjects.environment); !saved) {
            refuse(saved.error(), hasSecret);
            return false;
        }
    }
    m_isSaved = true;
    QStringList keys;
    for (const ConfigurationChange &change : changes)
        keys.append(change.key);
    if (hasSecret)
        keys.append(secretKey);
    load();
    Q_EMIT saved(keys);
    Q_EMIT told(tr("The configuration was saved."));
    return true;
}

bool ConnectionPage::saveSecret()
{
    const QDir folder = QFileInfo(m_file->fileName()).absoluteDir();
    const QString name = folder.absoluteFilePath(m_form->text(u"guidance.app_secret_file"_s));
    const auto written = writeSecretFile(name, m_form->newSecret());
    if (!written)
        m_notice->say(tr("The secret was not saved: %1").arg(cleanText(written.error())));
    return written.has_value();
}

void ConnectionPage::refuse(const ConfigurationFile::NotSaved &why, bool secretWritten)
{
    if (secretWritten) {
        m_isSaved = true;
        m_form->clearSecret();
        Q_EMIT saved({secretKey});
    }
    const bool isChanged = why.reason == ConfigurationFile::NotSaved::Reason::Changed;
    //: Why a file was not saved, behind a colon
    const QString reason = isChanged
        ? tr("somebody else changed the file meanwhile. Revert shows what is in it now.")
        : why.message;
    //: %1: the reason
    m_notice->say(secretWritten ? tr("The secret was saved, but not the rest: %1").arg(reason)
                                : tr("Nothing was saved: %1").arg(reason));
}

void ConnectionPage::revert()
{
    m_panel->setOutdated();
    load();
}

void ConnectionPage::test()
{
    if (m_test.isRunning())
        return;
    if (const Draft now = draft(); now)
        m_test.run(*now);
    else
        m_test.fail(errorOf(now.error().first(), QFileInfo(m_subjects.file).fileName()).message);
    m_panel->showRunning();
    Q_EMIT commandsChanged();
}

QString ConnectionPage::title() const
{
    return tr("Connection");
}

void ConnectionPage::forget()
{
    m_test.cancel();
    m_panel->clear();
    if (hasUnsavedChanges())
        revert();
    Q_EMIT commandsChanged();
}

void ConnectionPage::saveLayout(QSettings &settings) const
{
    settings.setValue(columnsKey, m_columns->saveState());
}

void ConnectionPage::restoreLayout(QSettings &settings)
{
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
}

bool ConnectionPage::hasUnsavedChanges() const
{
    return m_file && (!m_form->changes().isEmpty() || !m_form->newSecret().isEmpty());
}

bool ConnectionPage::confirmLeaving()
{
    if (!hasUnsavedChanges())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("The configuration was changed, but not saved."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(u"confirmLeaving"_s);
    question.setInformativeText(tr("Shall the changes be saved?"));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    if (answer == QMessageBox::Discard)
        revert();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

} // namespace bayfinder

#include "moc_connectionpage.cpp"
