#pragma once
// Associations of additional education (ADE-01, ADE-05): the list, the journal of one of them,
// both as tables to take away, and what a group is.

#include <optional>

#include "app/associations/open_association_journal.h"
#include "app/associations/open_associations.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/association_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Without a year, that of today; without a direction, all of them.
struct AssociationsPlace {
    std::optional<SchoolYearId> school_year_id;
    std::optional<letopis::Direction> direction;
};
LETOPIS_DESCRIBE(AssociationsPlace, school_year_id, direction)

void show_associations(Call& call, const AssociationsPlace& place, Later<AssociationList> later);
void export_associations(Call& call, const AssociationsPlace& place, Later<CsvFile> later);
void export_associations_workbook(Call& call, const AssociationsPlace& place,
                                  Later<XlsxFile> later);

void save_association(Call& call, const GroupPlace& place, AssociationCommand body,
                      Later<FactOutcome> later);

void show_association_journal(Call& call, const GroupPlace& place, Later<AssociationJournal> later);
void export_association_journal(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_association_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);

}  // namespace letopis::http
