#pragma once
// Associations as lists to take away: the list of the school, and the sheets of F-23.

#include "app/associations/open_association_journal.h"
#include "app/associations/open_associations.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// A row for each association that is listed, by direction.
ListBook associations_table(const AssociationList& list);
/// Title, list, attendance, content with briefings, mass events, achievements, results, the year in
/// figures.
ListBook association_journal_tables(const AssociationJournal& journal);

}  // namespace letopis::http
