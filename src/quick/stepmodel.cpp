// SPDX-License-Identifier: Apache-2.0
#include "quick/stepmodel.h"

#include "directions/sentences.h"

#include <algorithm>

namespace bayfinder {

namespace {

/// What stands for all turns of the kind.
double angleOf(Turn turn)
{
    switch (turn) {
    case Turn::Unknown:
    case Turn::Ahead:
        return 0;
    case Turn::SlightLeft:
        return -45;
    case Turn::Left:
        return -90;
    case Turn::SharpLeft:
        return -135;
    case Turn::Around:
        return 180;
    case Turn::SharpRight:
        return 135;
    case Turn::Right:
        return 90;
    case Turn::SlightRight:
        return 45;
    }
    Q_UNREACHABLE();
}

Pictogram::Kind symbolOf(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Lift:
        return Pictogram::Kind::Lift;
    case ConnectionKind::Stairs:
        return Pictogram::Kind::Stairs;
    case ConnectionKind::Escalator:
        return Pictogram::Kind::Escalator;
    case ConnectionKind::Ramp:
        return Pictogram::Kind::Ramp;
    }
    Q_UNREACHABLE();
}

Pictogram::Kind symbolOf(const Instruction &step, const Site &site)
{
    switch (step.kind) {
    case Instruction::Kind::Ride:
        return symbolOf(site.connections[*step.connection].kind);
    case Instruction::Kind::Arrive:
    case Instruction::Kind::Stop:
        return Pictogram::Kind::Destination;
    case Instruction::Kind::Start:
    case Instruction::Kind::Leave:
    case Instruction::Kind::Turn:
        break;
    }
    return Pictogram::Kind::Turn;
}

} // namespace

void StepModel::setWay(const std::optional<Way> &way, const QString &language)
{
    QList<Step> steps;
    if (way) {
        for (const Instruction &step : way->steps) {
            steps.append({sentenceOf(step, *way->site, language), step.leg, symbolOf(step, *way->site),
                          angleOf(step.turn)});
        }
    }
    if (steps == m_steps)
        return;
    const bool countChanges = steps.size() != m_steps.size();
    beginResetModel();
    m_steps = steps;
    endResetModel();
    if (countChanges)
        Q_EMIT countChanged();
}

int StepModel::firstOfLeg(int leg) const
{
    const auto first =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [leg](const Step &step) { return step.leg == leg; });
    return first == m_steps.cend() ? 0 : int(first - m_steps.cbegin());
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return step.sentence;
    case LegRole:
        return step.leg;
    case SymbolRole:
        return QVariant::fromValue(step.symbol);
    case AngleRole:
        return step.angle;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepModel::roleNames() const
{
    return {{SentenceRole, "sentence"}, {LegRole, "leg"}, {SymbolRole, "symbol"}, {AngleRole, "angle"}};
}

} // namespace bayfinder

#include "moc_stepmodel.cpp"
