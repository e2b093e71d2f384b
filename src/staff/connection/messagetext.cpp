// SPDX-License-Identifier: Apache-2.0
#include "staff/connection/messagetext.h"

#include <QEvent>
#include <QTextDocument>
#include <QtMath>

namespace bayfinder {

MessageText::MessageText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, &MessageText::fit);
}

void MessageText::setTextColour(const QColor &colour)
{
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Text, colour);
    setPalette(colours);
}

QSize MessageText::sizeHint() const
{
    return minimumSizeHint();
}

QSize MessageText::minimumSizeHint() const
{
    return {0, fontMetrics().lineSpacing()};
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void MessageText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

/// Not by a height for a width, which a form's layout does not share out rightly among its rows.
void MessageText::fit()
{
    QTextDocument text(toPlainText());
    text.setDefaultFont(font());
    text.setDocumentMargin(0);
    text.setDefaultTextOption(document()->defaultTextOption());
    text.setTextWidth(width());
    setFixedHeight(qCeil(text.size().height()));
}

} // namespace bayfinder

#include "moc_messagetext.cpp"
