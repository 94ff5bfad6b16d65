"""The shared part of reports and bulk files: downloading and uploading files."""
