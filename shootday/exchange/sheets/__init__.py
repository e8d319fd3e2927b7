"""Spreadsheets: the production as one workbook, out and back, and other people's tables of people, scenes or days."""
