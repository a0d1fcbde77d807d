#pragma once
// Marks for the certificates as tables to take away, for the program that prints certificates.

#include "app/certificates/open_certificates.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// One row a student, one column a subject: what such programs read.
ListBook certificate_list(const ClassCertificates& view);
/// The same with a second sheet: how each mark came about, and what is missing.
ListBook certificate_book(const ClassCertificates& view);

}  // namespace letopis::http
