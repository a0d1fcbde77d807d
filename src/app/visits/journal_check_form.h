#pragma once
// Справка по итогам проверки журнала (F-22) as a form of tables.

#include "app/visits/check_journals.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Conclusions, recommendations and signatures are left for the hand.
TableForm journal_check_form(const JournalCheck& check, const FormFacts& facts);

/// Refuses as check_journals.
Result<TableForm> open_journal_check_form(Reader& reader, const Standing& standing,
                                          const JournalCheckSearch& search, Instant now);

}  // namespace letopis
