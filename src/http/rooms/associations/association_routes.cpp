#include "http/rooms/associations/association_routes.h"

#include "app/associations/describe_association.h"
#include "http/rooms/associations/association_tables.h"
#include "http/rooms/batch.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening_list(const AssociationsPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_associations(
            reader, standing,
            {.school_year_id = place.school_year_id, .direction = place.direction}, now);
    };
}

auto opening_journal(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_association_journal(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_associations(Call& call, const AssociationsPlace& place, Later<AssociationList> later) {
    open_on_worker(call, later, opening_list(place));
}

void export_associations(Call& call, const AssociationsPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_list(place), associations_table));
}

void export_associations_workbook(Call& call, const AssociationsPlace& place,
                                  Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_list(place), associations_table));
}

void save_association(Call& call, const GroupPlace& place, AssociationCommand body,
                      Later<FactOutcome> later) {
    state(call,
          describe_association(body.command_id, call.actor_id(),
                               {.study_group_id = place.study_group_id,
                                .direction = body.direction,
                                .capacity = body.capacity,
                                .year_of_study = body.year_of_study,
                                .years_in_programme = body.years_in_programme,
                                .funding = body.funding}),
          std::move(later));
}

void show_association_journal(Call& call, const GroupPlace& place,
                              Later<AssociationJournal> later) {
    open_on_worker(call, later, opening_journal(place));
}

void export_association_journal(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening_journal(place), association_journal_tables));
}

void export_association_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening_journal(place), association_journal_tables));
}

}  // namespace letopis::http
