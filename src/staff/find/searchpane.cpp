// SPDX-License-Identifier: Apache-2.0
#include "staff/find/searchpane.h"

#include "staff/find/platedelegate.h"
#include "staff/window/plaintext.h"
#include "staff/window/servicestatus.h"
#include "staff/window/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// In a row of the results, in heights of a line.
constexpr double thumbnailLines = 2.2;

QSize thumbnailSize(const QWidget &widget)
{
    const int height = int(widget.fontMetrics().height() * thumbnailLines);
    return {height * 16 / 9, height};
}

/// Keeps room for a picture that is still to come.
class PictureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return index.data(HitModel::HasPictureRole).toBool() ? size.expandedTo(option.decorationSize) : size;
    }
};

} // namespace

SearchPane::SearchPane(AnySearch &search, const LiveGarage &garage, PictureStore &pictures,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_thumbnails(pictures, thumbnailSize(*this) * devicePixelRatioF())
    , m_hits(search, garage, m_thumbnails, clock)
    , m_text(new QLineEdit)
    , m_message(new PlainLabel(u"searchMessage"_s))
    , m_view(new QTreeView)
{
    makeLayout();
    connect(&m_search, &AnySearch::changed, this, &SearchPane::followSearch);
    followSearch();
}

void SearchPane::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *bar = new QHBoxLayout;
    m_text->setObjectName(u"searchText"_s);
    m_text->setPlaceholderText(tr("Plate, bay or level"));
    m_text->setAccessibleName(tr("Part of a plate, the number of a bay, or a level"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(64);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_text->setFont(font);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_wantsFirst = false;
        m_search.setText(text);
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchPane::chooseFirst);
    bar->addWidget(m_text, 1);
    auto *find = new QPushButton(tr("Sear&ch"));
    find->setObjectName(u"searchButton"_s);
    connect(find, &QPushButton::clicked, this, &SearchPane::chooseFirst);
    bar->addWidget(find);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    m_view->setObjectName(u"results"_s);
    m_view->setAccessibleName(tr("What was found"));
    prepareTable(*m_view);
    // They are few, and only cars have a picture.
    m_view->setUniformRowHeights(false);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(true);
    m_view->setIconSize(thumbnailSize(*m_view));
    m_view->setItemDelegateForColumn(HitModel::PictureColumn, new PictureDelegate(m_view));
    m_view->setItemDelegateForColumn(HitModel::WhatColumn, new PlateDelegate(m_view));
    m_view->setModel(&m_hits);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchPane::followRow);
    connect(&m_hits, &HitModel::dataChanged, this, &SearchPane::followRow);
    connect(&m_hits, &HitModel::modelReset, this, &SearchPane::followReset);
    layout->addWidget(m_view, 1);
}

void SearchPane::followRow()
{
    const Hit *now = m_hits.hit(m_view->currentIndex().row());
    const bool isSame = now && m_chosen ? isSameHit(*now, *m_chosen) : !now && !m_chosen;
    const bool isUpdated = isSame && now && *now != *m_chosen;
    m_chosen = now ? std::optional(*now) : std::nullopt;
    if (!isSame)
        Q_EMIT chosenChanged();
    else if (isUpdated)
        Q_EMIT chosenUpdated();
}

/// A selection does not tell that a reset of the model took away what was chosen.
void SearchPane::followReset()
{
    for (int row = 0; m_chosen && row < m_hits.rowCount(); ++row) {
        if (isSameHit(*m_hits.hit(row), *m_chosen)) {
            m_view->setCurrentIndex(m_hits.index(row, 0));
            break;
        }
    }
    followRow();
}

void SearchPane::clear()
{
    // Unlike clear(), this cannot be undone by whoever comes next.
    m_text->setText({});
    m_search.clear();
    m_hits.setBaysSeen({}, 0);
    m_wantsFirst = false;
}

QString SearchPane::message() const
{
    if (m_search.text().isEmpty())
        return tr("Type at least three characters of a plate, the number of a bay, or a level.");
    switch (m_search.state()) {
    case SearchSession::State::Idle:
    case SearchSession::State::TooShort:
        return m_search.hits().isEmpty() ? tr("Type at least three characters of a plate.") : QString();
    case SearchSession::State::Waiting:
        return tr("Searching …");
    case SearchSession::State::Failed:
        return troubleText(m_search.error()->kind) + u' ' + tr("Cars are not found now. Trying again …");
    case SearchSession::State::Answered:
        break;
    }
    if (m_search.tooMany())
        return tr("There is more: type one more character.");
    if (!m_search.hits().isEmpty())
        return tr("%n found", "cars, bays and levels", int(m_search.hits().size()));
    return m_search.lookedForSimilar() ? tr("Nothing was found, nor anything similar.")
                                       : tr("Nothing was found.");
}

void SearchPane::followSearch()
{
    m_message->setText(message());
    const bool wasEmpty = !m_view->currentIndex().isValid();
    if (wasEmpty && m_hits.rowCount() > 0)
        fitColumns(*m_view);
    m_view->setColumnWidth(HitModel::PictureColumn, thumbnailSize(*m_view).width() * 9 / 8);
    if (!m_wantsFirst || m_search.state() != SearchSession::State::Answered || m_hits.rowCount() == 0)
        return;
    m_wantsFirst = false;
    const auto *car = std::get_if<Candidate>(m_hits.hit(0));
    if (!car || car->match.exact)
        takeFirst();
}

/// Enter takes the first of what is listed. When that is nothing yet it is the first of the answer, if it is
/// what was typed: of similar plates somebody chooses who sees them.
void SearchPane::chooseFirst()
{
    m_search.submit();
    if (m_search.state() == SearchSession::State::Failed)
        m_search.retry();
    m_wantsFirst = m_hits.rowCount() == 0;
    if (!m_wantsFirst)
        takeFirst();
}

void SearchPane::takeFirst()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_hits.index(0, 0));
}

} // namespace bayfinder

#include "moc_searchpane.cpp"
