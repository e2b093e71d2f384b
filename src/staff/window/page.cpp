// SPDX-License-Identifier: Apache-2.0
#include "staff/window/page.h"

#include "staff/export/exportbar.h"
#include "staff/window/tables.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

namespace bayfinder {

bool Page::can(Command command) const
{
    const auto offer = m_offers.constFind(command);
    return offer != m_offers.cend() && (!offer->can || offer->can());
}

void Page::run(Command command)
{
    if (can(command))
        m_offers.value(command).run();
}

void Page::setPerson(const QString &name)
{
    m_person = name;
    if (m_export)
        m_export->setPerson(name);
}

bool Page::isExporting() const
{
    return m_export && m_export->isBusy();
}

void Page::offer(Command command, const std::function<void()> &run, const std::function<bool()> &can)
{
    m_offers.insert(command, {run, can});
}

void Page::offerCopy(QAbstractItemView &view, int role)
{
    offer(
        Command::Copy,
        [this, &view, role] {
            QApplication::clipboard()->setText(selectionText(view, role));
            Q_EMIT told(tr("Copied"));
        },
        [&view] { return view.selectionModel()->hasSelection(); });
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::commandsChanged);
}

void Page::offerExport(ExportBar &bar, const std::function<void()> &run, const std::function<bool()> &can)
{
    offer(Command::Export, run, [&bar, can] { return !bar.isBusy() && (!can || can()); });
    m_export = &bar;
    connect(&bar, &ExportBar::told, this, &Page::told);
    connect(&bar, &ExportBar::busyChanged, this, &Page::commandsChanged);
}

void Page::offerSearch(QLineEdit &field)
{
    offer(Command::Search, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
}

} // namespace bayfinder

#include "moc_page.cpp"
