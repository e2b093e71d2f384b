// SPDX-License-Identifier: Apache-2.0
#include "staff/find/platedelegate.h"

#include "staff/find/hitmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace bayfinder {

namespace {

/// Where the character of the plate that has @p index there stands in the text that is shown: the dot between
/// groups is none of the plate's.
int shownPosition(const QString &text, int index)
{
    for (int position = 0; position < text.size(); ++position) {
        if (text[position] != u'·' && index-- == 0)
            return position;
    }
    return -1;
}

} // namespace

void PlateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto differs = index.data(HitModel::DiffersRole).value<QList<int>>();
    if (differs.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QString text = styled.text;
    styled.text.clear();
    const QStyle *style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);

    QList<QTextLayout::FormatRange> formats;
    for (const int character : differs) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        const int position = shownPosition(text, character);
        if (position >= 0)
            formats.append({position, 1, format});
    }
    QTextLayout layout(text, styled.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, styled.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &styled, styled.widget) + 1;
    line.setLineWidth(box.width());
    layout.endLayout();
    const bool selected = styled.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(
        painter,
        QPointF(option.rect.left() + margin, option.rect.top() + (option.rect.height() - line.height()) / 2));
    painter->restore();
}

} // namespace bayfinder

#include "moc_platedelegate.cpp"
