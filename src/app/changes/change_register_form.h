#pragma once
// F-13 on paper: журнал учёта пропущенных и замещённых уроков of a month (CUR-03).

#include "app/changes/open_change_register.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Rows of the register, then what each teacher's come to, and the subjects with the most changes
/// (CUR-05). Signed by the deputy; a draft until the
/// month is over.
TableForm change_register_form(const ChangeRegister& view, const FormFacts& facts);

/// The register as `open_change_register` gives it, as a form; refuses as it does.
Result<TableForm> open_change_register_form(Reader& reader, const Standing& standing,
                                            const RegisterSearch& search, Instant now);

}  // namespace letopis
