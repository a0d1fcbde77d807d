#pragma once
// qpdf, all of it that we use. Its JSON.hh makes a vector of a class that is not whole yet, which
// clang refuses in C++20; we read and write no JSON with qpdf, so it is left out.

#define JSON_HH
class JSON;

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QPDFWriter.hh>
