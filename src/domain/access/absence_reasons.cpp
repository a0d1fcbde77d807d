#include "domain/access/absence_reasons.h"

#include <algorithm>

namespace letopis {
namespace {

using enum Relation;

constexpr std::array told_why{directs, deputises, teaches, leads, is_self, is_guardian};

}  // namespace

bool reads_absence_reasons(const Standing& standing, const Target& target) {
    const std::vector<Relation> relations = relations_to(standing, target);
    return std::any_of(relations.begin(), relations.end(), [](Relation one) {
        return std::find(told_why.begin(), told_why.end(), one) != told_why.end();
    });
}

bool reads_issued(const Standing& standing, const Target& target, FormKind form) {
    return form == FormKind::summary_sheet || form == FormKind::addendum_sheet ||
           !standing.has(Role::inspector) || reads_absence_reasons(standing, target);
}

AttendanceStatus without_reason(AttendanceStatus status) {
    return is_absence(status) ? AttendanceStatus::absent : status;
}

void hide_absence_reasons(std::vector<Cell>& cells) {
    for (Cell& cell : cells)
        if (cell.attendance) cell.attendance->status = without_reason(cell.attendance->status);
}

}  // namespace letopis
